package org.demarche.core.outreach;

import java.time.LocalDate;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Stage;
import org.demarche.core.campaign.StageId;
import org.demarche.core.campaign.StageModels;
import org.demarche.core.institution.HouseCalendar;
import org.demarche.core.institution.HouseCalendars;
import org.demarche.core.institution.HouseStanding;
import org.demarche.core.institution.Term;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the end of a term does to a case. With the house go its bills and drafts: the case is closed as lapsed and its attempts
 * end. In the next term it is taken up again, the same case with its whole history, by a new attempt.
 */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class LapseService {

    private final CaseAccess access;
    private final CaseTimes times;
    private final StageService stages;
    private final StageModels models;
    private final InitiativeService initiatives;
    private final HouseCalendars calendars;

    LapseService(
            CaseAccess access,
            CaseTimes times,
            StageService stages,
            StageModels models,
            InitiativeService initiatives,
            HouseCalendars calendars) {
        this.access = access;
        this.times = times;
        this.stages = stages;
        this.models = models;
        this.initiatives = initiatives;
        this.calendars = calendars;
    }

    /**
     * Closes the case on the last day of the term and ends its attempts. An outcome that was reached before stays.
     *
     * @param note why, besides; may be empty
     * @throws Refused while the house is not dissolved
     */
    public void lapse(CaseId id, int version, String note) {
        var lapsed = access.load(id, Action.EDIT, version);
        var today = times.at(id).today();
        var calendar = calendar(lapsed, today);
        if (!(calendar.standing(today) instanceof HouseStanding.Dissolved dissolved)) {
            throw new Refused("refused.case.lapse.not-dissolved");
        }
        var since = dissolved.since();
        var reason = note.isBlank() ? name(calendar, today) : note;
        initiatives.lapse(lapsed.key(), since);
        var outcome = lapsed.outcome() == Outcome.OPEN ? Outcome.LAPSED : null;
        stages.move(lapsed, new StageMove(closing(lapsed), since, reason, outcome));
    }

    /**
     * Opens a case again that lapsed with an earlier term.
     *
     * @param to the stage that it goes on from
     * @param note why, besides; may be empty
     * @throws Refused when it did not lapse, or the next term has not begun
     */
    public void takeUp(CaseId id, int version, StageId to, String note) {
        var lapsed = access.load(id, Action.EDIT, version);
        var stage = models.of(lapsed.campaign()).stage(to);
        var today = times.at(id).today();
        var calendar = calendar(lapsed, today);
        if (!lapsed.closed() || lapsed.outcome() != Outcome.LAPSED) {
            throw new Refused("refused.case.take-up.not-lapsed");
        }
        if (calendar.standing(today) instanceof HouseStanding.Dissolved) {
            throw new Refused("refused.case.take-up.dissolved");
        }
        var term = name(calendar, today);
        var reason = note.isBlank() ? term : note;
        stages.move(lapsed, new StageMove(stage.id(), today, reason, null));
        stages.conclude(lapsed, Outcome.OPEN, today, "");
        initiatives.start(id, term, PartialDate.of(today), "");
    }

    private HouseCalendar calendar(OutreachCase of, LocalDate today) {
        return calendars.of(of.institution(), today.minusYears(1), today);
    }

    private StageId closing(OutreachCase of) {
        return models.of(of.campaign()).stages().stream()
                .filter(Stage::closing)
                .findFirst()
                .map(Stage::id)
                .orElseThrow(Refused::notFound);
    }

    /** As the house calls the term; who reads the reason sees at once which one it was. */
    private static String name(HouseCalendar calendar, LocalDate today) {
        return calendar.term(today).map(Term::name).orElseThrow(() -> new Refused("refused.case.take-up.no-term"));
    }
}
