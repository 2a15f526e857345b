package org.demarche.ui.task;

import org.demarche.core.access.Access;
import org.demarche.core.access.Right;
import org.demarche.core.task.DueItems;
import org.demarche.ui.shell.PlaceCount;
import org.springframework.stereotype.Component;

/** How many things wait on My day. */
@Component
class DayCount implements PlaceCount {

    private final DueItems due;
    private final Access access;

    DayCount(DueItems due, Access access) {
        this.due = due;
        this.access = access;
    }

    @Override
    public String path() {
        return TaskNavigation.toMyDay();
    }

    @Override
    public int count() {
        return access.may(Right.WORK_ON_CASES) ? due.waitingFor(access.scope()) : 0;
    }
}
