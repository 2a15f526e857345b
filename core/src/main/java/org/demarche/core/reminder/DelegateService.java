package org.demarche.core.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.bell.Bell;
import org.demarche.core.bell.Ring;
import org.demarche.core.bell.RingKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who gets one's reminders while one is away. Only reminders: the work stays with whose it is, until a coordinator hands it
 * over. What the delegate may not see stays with whose it is, and is told to nobody else.
 */
@Service
@Transactional
@Needs(Right.BE_HERE)
public class DelegateService {

    private final Delegates delegates;
    private final Access access;
    private final Bell bell;
    private final Clock clock;

    DelegateService(Delegates delegates, Access access, Bell bell, Clock clock) {
        this.delegates = delegates;
        this.access = access;
        this.bell = bell;
        this.clock = clock;
    }

    /** One's own, unless those days are over. */
    @Transactional(readOnly = true)
    public Optional<Delegation> mine() {
        var me = access.user();
        return delegates.of(me).filter(mine -> !mine.until().isBefore(today(me)));
    }

    /** Who can be chosen, by name. */
    @Transactional(readOnly = true)
    public List<PossibleDelegate> colleagues() {
        return delegates.colleagues(access.scope(), today(access.user()));
    }

    /** Whose reminders one gets, now or on days to come. */
    @Transactional(readOnly = true)
    public List<StandIn> standingInFor() {
        var me = access.user();
        return delegates.standIns(me, today(me));
    }

    /**
     * In place of whom was named before. Both are told.
     *
     * @throws Refused also when they share no team: they would not see any of it
     */
    public void name(Delegation delegation) {
        var me = access.user();
        var today = today(me);
        delegation.check(me, today);
        if (delegates.colleagues(access.scope(), today).stream()
                .noneMatch(colleague -> colleague.id().equals(delegation.to()))) {
            throw new Refused("refused.reminder.delegate.to.no-access");
        }
        var before = mine();
        delegates.keep(me, delegation);
        before.map(Delegation::to).filter(was -> !was.equals(delegation.to())).ifPresent(this::release);
        if (!before.equals(Optional.of(delegation))) {
            bell.ring(Ring.of(RingKind.STANDS_IN, delegation.to())
                    .with("from", delegation.from().toString())
                    .with("until", delegation.until().toString()));
        }
    }

    /** From now on one's reminders are one's own again. */
    public void giveUp() {
        mine().map(Delegation::to).ifPresent(this::release);
        delegates.forget(access.user());
    }

    private void release(UserId delegate) {
        bell.ring(Ring.of(RingKind.STANDS_IN_NO_MORE, delegate));
    }

    private LocalDate today(UserId user) {
        return LocalDate.ofInstant(clock.instant(), delegates.zoneOf(user));
    }
}
