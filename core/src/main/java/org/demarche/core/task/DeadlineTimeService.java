package org.demarche.core.task;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.outreach.EntryKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a deadline up, lets it run again, gives more time. */
@Service
@Transactional
@Needs(Right.WORK_ON_CASES)
public class DeadlineTimeService {

    private final DeadlineDesk desk;
    private final Reckoner reckoner;
    private final Access access;

    DeadlineTimeService(DeadlineDesk desk, Reckoner reckoner, Access access) {
        this.desk = desk;
        this.reckoner = reckoner;
        this.access = access;
    }

    /** The answer is ours to give: no day counts from today on. */
    public void pause(DeadlineId id, int version, String reason) {
        change(
                id,
                version,
                EntryKind.DEADLINE_PAUSED,
                reason,
                (deadline, today) -> deadline.pause(today, reason, access.user()));
    }

    /** We answered: today counts again. */
    public void resume(DeadlineId id, int version) {
        change(id, version, EntryKind.DEADLINE_RESUMED, "", Deadline::resume);
    }

    public void extend(DeadlineId id, int version, MoreTime more) {
        change(
                id,
                version,
                EntryKind.DEADLINE_EXTENDED,
                more.reason(),
                (deadline, _) -> deadline.extend(more, access.user()));
    }

    private void change(DeadlineId id, int version, EntryKind kind, String why, BiConsumer<Deadline, LocalDate> deed) {
        var deadline = desk.load(id, version);
        var thing = desk.governed(deadline);
        var almanac = reckoner.almanac();
        deed.accept(deadline, almanac.today(thing.key()));
        desk.keep(almanac, thing, deadline);
        desk.tell(kind, thing, deadline, why.strip());
    }
}
