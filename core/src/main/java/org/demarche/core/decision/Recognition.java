package org.demarche.core.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Edited;
import org.demarche.core.base.Dates;
import org.demarche.core.base.PartialDate;
import org.demarche.core.campaign.AskId;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.institution.Verification;
import org.demarche.core.outreach.CaseKey;
import org.demarche.core.text.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An adopted act in the register. Recorded with a source, corrected as sources are found, archived when it should never
 * have been there. It may be the fruit of a case; most acts of the past are not.
 */
@Table("recognition")
public class Recognition extends Edited {

    @Id
    private RecognitionId id;

    private @Nullable String code;
    private InstitutionId adoptedById;
    private ActForm form;
    private String number;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "title_")
    private Bilingual title;

    private boolean ourTranslation;
    private PartialDate adoptedOn;
    private LocalDate adoptedFirst;
    private String text;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "note_")
    private Bilingual note;

    private boolean disputed;
    private Verification verification;
    private @Nullable CaseId caseId;
    private @Nullable CampaignId campaignId;
    private boolean restricted;
    private @Nullable Instant archivedAt;

    @MappedCollection(idColumn = "recognition_id")
    private Set<GrantedAsk> grants;

    @MappedCollection(idColumn = "recognition_id", keyColumn = "position")
    private List<ActSource> sources;

    @MappedCollection(idColumn = "recognition_id", keyColumn = "position")
    private List<PathStep> path;

    @MappedCollection(idColumn = "recognition_id", keyColumn = "position")
    private List<PastAttempt> attempts;

    @MappedCollection(idColumn = "recognition_id", keyColumn = "position")
    private List<VoteReport> reports;

    /** For the mapper, which fills the fields. */
    private Recognition() {}

    static Recognition record(RecognitionId id, ActFacts facts, LocalDate today) {
        var recorded = new Recognition();
        recorded.id = id;
        recorded.correct(facts, today);
        return recorded;
    }

    void correct(ActFacts facts, LocalDate today) {
        var act = facts.act();
        Dates.happened(act.adoptedOn().firstDay(), today);
        adoptedById = act.adoptedBy();
        form = act.form();
        number = act.number();
        title = act.title();
        ourTranslation = act.ourTranslation();
        adoptedOn = act.adoptedOn();
        adoptedFirst = adoptedOn.firstDay();
        grants = facts.grants().stream().map(GrantedAsk::new).collect(Collectors.toSet());
        path = facts.way().steps();
        attempts = facts.way().attempts();
        note = facts.note();
        text = facts.text();
        facts.evidence().sources().forEach(source -> source.notLaterThan(today));
        take(facts.evidence());
    }

    void addSource(ActSource source, LocalDate today) {
        source.notLaterThan(today);
        take(evidence().withSource(source));
    }

    void addReport(VoteReport report) {
        take(evidence().withReport(report));
    }

    /** @param position of the report, from 0 */
    void use(int position) {
        take(evidence().using(position));
    }

    /** It is what became of a case. */
    void belongTo(CaseKey fruitOf) {
        caseId = fruitOf.id();
        campaignId = fruitOf.campaign();
        restricted = fruitOf.restricted();
    }

    /** The name under which reference data is loaded again without doubling it. */
    void knownAs(String referenceCode) {
        code = referenceCode;
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore() {
        archivedAt = null;
    }

    private void take(Evidence evidence) {
        sources = evidence.sources();
        reports = evidence.reports();
        disputed = evidence.disputed();
        verification = evidence.verification();
    }

    public RecognitionId id() {
        return id;
    }

    public ActFacts facts() {
        var act = new Act(adoptedById, form, number, title, ourTranslation, adoptedOn);
        return new ActFacts(act, evidence(), grantedAsks(), new Way(path, attempts), note, text);
    }

    public Evidence evidence() {
        return new Evidence(sources, reports, disputed, verification);
    }

    public Set<AskId> grantedAsks() {
        return grants.stream().map(GrantedAsk::askId).collect(Collectors.toUnmodifiableSet());
    }

    /** The case that has led to it; empty for most acts of the past. */
    Optional<CaseKey> fruitOf() {
        return caseId == null || campaignId == null
                ? Optional.empty()
                : Optional.of(new CaseKey(caseId, campaignId, restricted));
    }

    public @Nullable CaseId caseId() {
        return caseId;
    }

    public @Nullable CampaignId campaign() {
        return campaignId;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    @Table("recognition_ask")
    record GrantedAsk(AskId askId) {}
}
