package org.demarche.core.decision;

import java.time.Clock;
import java.util.Locale;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Noted;
import org.demarche.core.access.Right;
import org.demarche.core.base.Dates;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register. Coordinators do, each for the asks of their own campaigns; an act that grants none is kept by any
 * coordinator of a campaign.
 */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class RecognitionService {

    private final Recognitions recognitions;
    private final RecognitionList list;
    private final RegisterKeepers keepers;
    private final ActsOfCases acts;
    private final Access access;
    private final Clock clock;

    RecognitionService(
            Recognitions recognitions,
            RecognitionList list,
            RegisterKeepers keepers,
            ActsOfCases acts,
            Access access,
            Clock clock) {
        this.recognitions = recognitions;
        this.list = list;
        this.keepers = keepers;
        this.acts = acts;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refused not found, for an act that does not exist or is not for this reader */
    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public Recognition find(RecognitionId id) {
        return list.find(access.scope(), RecognitionFilter.NONE, id, Locale.ENGLISH)
                .flatMap(row -> recognitions.findById(row.id()))
                .map(RecognitionService::noted)
                .orElseThrow(Refused::notFound);
    }

    /** Whether the reader may keep the register at all: screens ask before they draw a button. */
    @Needs(Right.READ_REGISTER)
    @Transactional(readOnly = true)
    public boolean mayKeep() {
        return keepers.isOne();
    }

    public RecognitionId record(ActFacts facts) {
        check(facts);
        return recognitions
                .save(Recognition.record(RecognitionId.create(), facts, Dates.begun(clock)))
                .id();
    }

    /**
     * Records an act of the reference data, unless it stands there already: then it is left as people have kept it.
     *
     * @param code by which it is known again
     */
    public RecognitionId recordOnce(String code, ActFacts facts) {
        return recognitions.findByCode(code).map(Recognition::id).orElseGet(() -> {
            check(facts);
            var act = Recognition.record(RecognitionId.create(), facts, Dates.begun(clock));
            act.knownAs(code);
            return recognitions.save(act).id();
        });
    }

    /** Records the act that a case has led to: its timeline tells of it, and the asks that it grants are granted. */
    public RecognitionId recordOf(CaseId caseId, ActFacts facts) {
        var key = acts.require(caseId);
        check(facts);
        var act = Recognition.record(RecognitionId.create(), facts, Dates.begun(clock));
        act.belongTo(key);
        var id = recognitions.save(act).id();
        acts.recorded(key, act);
        return id;
    }

    public void correct(RecognitionId id, int version, ActFacts facts) {
        var act = load(id, version);
        check(facts);
        act.correct(facts, Dates.begun(clock));
        recognitions.save(act);
        acts.changed(act);
    }

    /** @param report what the source says of the vote; null when nothing */
    public void addSource(RecognitionId id, int version, ActSource source, @Nullable VoteReport report) {
        var act = load(id, version);
        act.addSource(source, Dates.begun(clock));
        if (report != null) {
            act.addReport(report);
        }
        recognitions.save(act);
    }

    /** @param position of the report, from 0 */
    public void use(RecognitionId id, int version, int position) {
        var act = load(id, version);
        act.use(position);
        recognitions.save(act);
    }

    /** Takes the act out of the register and out of all counts. */
    public void archive(RecognitionId id, int version) {
        var act = load(id, version);
        act.archive(clock.instant());
        recognitions.save(act);
        acts.changed(act);
    }

    /** Undoes {@link #archive}. */
    public void restore(RecognitionId id) {
        var act = recognitions.findById(id).orElseThrow(Refused::notFound);
        keepers.require(act);
        noted(act).restore();
        recognitions.save(act);
        acts.changed(act);
    }

    private static Recognition noted(Recognition act) {
        act.fruitOf()
                .filter(CaseKey::restricted)
                .ifPresent(key -> Noted.restrictedRead("RECOGNITION", act.id(), key.id(), key.campaign()));
        return act;
    }

    private void check(ActFacts facts) {
        keepers.require(facts.grants());
        if (!recognitions.hasInstitution(facts.act().adoptedBy())) {
            throw Refused.notFound();
        }
    }

    private Recognition load(RecognitionId id, int version) {
        var act = find(id);
        keepers.require(act);
        if (act.version() != version) {
            throw Refused.stale();
        }
        return act;
    }
}
