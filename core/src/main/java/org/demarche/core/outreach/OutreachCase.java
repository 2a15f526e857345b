package org.demarche.core.outreach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Part;
import org.demarche.core.access.UserId;
import org.demarche.core.campaign.StageId;
import org.demarche.core.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One campaign at one institution, from the first letter to the outcome. Opened as planned; moved, assigned, given a next
 * action; closed with an outcome, and opened again by a move back.
 */
@Table("outreach_case")
public class OutreachCase {

    @Id
    private CaseId id;

    @Version
    @Nullable
    Integer version;

    private CampaignId campaignId;
    private boolean restricted;
    private InstitutionId institutionId;
    private String reference;
    private StageId stageId;
    private LocalDate stageSince;
    private Outcome outcome;
    private @Nullable LocalDate outcomeOn;
    private Priority priority;
    private @Nullable String nextAction;
    private @Nullable ActionKind nextActionKind;
    private @Nullable LocalDate nextActionDue;
    private @Nullable LocalDate nextActionSnoozedUntil;
    private @Nullable String nextActionWhy;
    private @Nullable LocalDate lastContactOn;
    private Instant openedAt;
    private UserId openedBy;
    private @Nullable BatchId openedIn;
    private @Nullable Instant closedAt;

    @MappedCollection(idColumn = "case_id")
    private Set<Assignment> assignments = new HashSet<>();

    /** For the mapper, which fills the fields. */
    private OutreachCase() {}

    static OutreachCase open(Opening opening, InstitutionId institution, String reference, LocalDate today) {
        var opened = new OutreachCase();
        opened.id = CaseId.create();
        opened.campaignId = opening.campaign();
        opened.institutionId = institution;
        opened.reference = reference;
        opened.stageId = opening.stage();
        opened.stageSince = today;
        opened.outcome = Outcome.OPEN;
        opened.priority = Priority.NORMAL;
        opened.openedAt = opening.at();
        opened.openedBy = opening.by();
        opened.openedIn = opening.batch();
        return opened;
    }

    public CaseKey key() {
        return new CaseKey(id, campaignId, restricted);
    }

    public CaseId id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    public CampaignId campaign() {
        return campaignId;
    }

    public InstitutionId institution() {
        return institutionId;
    }

    /** As people say it on the phone: {@code CT44-0017}. */
    public String reference() {
        return reference;
    }

    public StageId stage() {
        return stageId;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public Outcome outcome() {
        return outcome;
    }

    public @Nullable LocalDate outcomeOn() {
        return outcomeOn;
    }

    public Priority priority() {
        return priority;
    }

    public Optional<NextAction> nextAction() {
        if (nextAction == null || nextActionKind == null || nextActionDue == null) {
            return Optional.empty();
        }
        var why = nextActionWhy == null ? "" : nextActionWhy;
        return Optional.of(new NextAction(nextActionKind, nextAction, nextActionDue, why, nextActionSnoozedUntil));
    }

    /** The last day somebody of the institution was spoken or written to, or answered; null before the first. */
    public @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UserId openedBy() {
        return openedBy;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Who has a part now. */
    public Set<Assignment> assignments() {
        return assignments.stream().filter(Assignment::holds).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<UserId> owner() {
        return holder(Part.OWNER);
    }

    public Optional<UserId> coordinator() {
        return holder(Part.COORDINATOR);
    }

    private Optional<UserId> holder(Part part) {
        return assignments.stream()
                .filter(assignment -> assignment.holds() && assignment.part() == part)
                .map(Assignment::userId)
                .findFirst();
    }

    /** What all cases of a batch share at birth. */
    record Opening(CampaignId campaign, StageId stage, BatchId batch, UserId by, Instant at) {}
}
