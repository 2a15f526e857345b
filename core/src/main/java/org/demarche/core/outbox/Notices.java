package org.demarche.core.outbox;

import java.util.Optional;
import org.demarche.core.access.Needs;
import org.demarche.core.access.Right;
import org.demarche.core.access.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices of what a coordinator does. Called by listeners on behalf of who did it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
@Needs(Right.COORDINATE)
public class Notices implements NoticeDesk {

    private final NoticeRows rows;

    Notices(NoticeRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Addressee> addressee(UserId user) {
        return rows.addressee(user);
    }

    @Override
    public void keep(Addressee who, NewMessage message) {
        rows.keep(who, message);
    }
}
