package org.demarche.core.outbox;

import java.time.Instant;
import java.time.LocalDate;
import org.demarche.core.access.UserId;
import org.demarche.core.outbox.NoticeDesk.Addressee;

/**
 * A message on its way to one person.
 *
 * @param forOn the day it speaks of, in the recipient's zone
 * @param notBefore when it may leave: not while it is quiet
 */
record PlannedMessage(
        Kind kind,
        NewMessage message,
        UserId recipient,
        String address,
        LocalDate forOn,
        Instant notBefore,
        Instant at) {

    enum Kind {
        DIGEST,
        REMINDER,
        NOTICE
    }

    static PlannedMessage of(Written written) {
        var digest = written.digest();
        return new PlannedMessage(
                digest.isSingle() ? Kind.REMINDER : Kind.DIGEST,
                written.message(),
                digest.recipient().id(),
                digest.recipient().email(),
                digest.localTime().toLocalDate(),
                digest.notBefore(),
                digest.at());
    }

    static PlannedMessage notice(Addressee who, NewMessage message) {
        return new PlannedMessage(
                Kind.NOTICE,
                message,
                who.id(),
                who.email(),
                LocalDate.ofInstant(who.now(), who.zone()),
                who.quiet().firstAllowed(who.now(), who.zone()),
                who.now());
    }
}
