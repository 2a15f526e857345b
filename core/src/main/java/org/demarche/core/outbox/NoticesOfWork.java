package org.demarche.core.outbox;

import java.util.Optional;
import org.demarche.core.access.UserId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notices of what the product does by itself; the database takes them from a work that may write some, and from nobody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NoticesOfWork implements NoticeDesk {

    private final NoticeRows rows;

    NoticesOfWork(NoticeRows rows) {
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
