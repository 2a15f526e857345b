package org.demarche.core.outreach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Part;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on which case. Nothing is overwritten: whoever had a part stays in the history of the case. */
@Service
@Transactional
@Needs(Right.COORDINATE)
public class AssignmentService {

    private static final int NOTE_LENGTH = 500;

    private final OutreachCases cases;
    private final CaseAccess caseAccess;
    private final CaseTimes times;
    private final Assignees assignees;
    private final NamedOnly named;
    private final AssignmentNews news;
    private final Access access;

    AssignmentService(
            OutreachCases cases,
            CaseAccess caseAccess,
            CaseTimes times,
            Assignees assignees,
            NamedOnly named,
            AssignmentNews news,
            Access access) {
        this.cases = cases;
        this.caseAccess = caseAccess;
        this.times = times;
        this.assignees = assignees;
        this.named = named;
        this.news = news;
        this.access = access;
    }

    /**
     * Gives one part in one or many cases to one person; cases where they have it already are left alone.
     *
     * @return what changed hands, for {@link #handBack}
     */
    public List<Handover> assign(Collection<CaseId> ids, Part part, UserId user, String note) {
        var words = Line.optional(note, NOTE_LENGTH, "refused.case.assign.note");
        var handovers = new ArrayList<Handover>();
        for (var id : ids) {
            var assigned = caseAccess.load(id, Action.ASSIGN);
            var name = assignees.require(assigned.campaign(), user, part);
            named.require(assigned.key(), user);
            if (!assigned.has(part, user)) {
                handovers.add(give(assigned, part, user, name, words));
            }
        }
        return handovers;
    }

    public void release(CaseId id, Part part, UserId user) {
        var released = caseAccess.load(id, Action.ASSIGN);
        var now = times.at(id).now();
        released.release(part, user, now);
        cases.save(released);
        news.released(released.key(), part, user, now);
    }

    /** Undoes an assignment: whoever had the part before gets it back. */
    public void handBack(Collection<Handover> handovers) {
        for (var handover : handovers) {
            if (handover.before() == null) {
                release(handover.caseId(), handover.part(), handover.to());
            } else {
                assign(List.of(handover.caseId()), handover.part(), handover.before(), "");
            }
        }
    }

    private Handover give(OutreachCase assigned, Part part, UserId user, String name, String note) {
        var now = times.at(assigned.id()).now();
        var handover = assigned.assign(part, user, note, access.user(), now);
        cases.save(assigned);
        news.given(assigned.key(), handover, name, note, now);
        return handover;
    }
}
