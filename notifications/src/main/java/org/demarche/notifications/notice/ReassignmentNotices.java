package org.demarche.notifications.notice;

import java.util.Locale;
import org.demarche.core.access.Background;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.bell.MailedRings;
import org.demarche.core.bell.Reassigned;
import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.sql.DatabaseAway;
import org.demarche.core.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells whose work it is now, and whose it was, when cases and tasks go from one to another: how many, and never which. */
@Component
@Background(Work.REMINDERS)
public class ReassignmentNotices {

    private static final Logger LOG = LoggerFactory.getLogger(ReassignmentNotices.class);

    private final MailedRings rings;
    private final NoticesOfWork notices;
    private final NoticeWriter writer;
    private final Texts texts;
    private final TransactionOperations transactions;

    ReassignmentNotices(
            MailedRings rings,
            NoticesOfWork notices,
            NoticeWriter writer,
            Texts texts,
            TransactionOperations transactions) {
        this.rings = rings;
        this.notices = notices;
        this.writer = writer;
        this.texts = texts;
        this.transactions = transactions;
    }

    /** Each person for themselves, so that one mail that cannot be kept keeps nobody else from theirs. */
    public void collect() {
        rings.recipients().forEach(this::collect);
    }

    private void collect(UserId person) {
        try {
            transactions.executeWithoutResult(_ -> rings.take(person).ifPresent(told -> write(person, told)));
        } catch (RuntimeException e) {
            if (DatabaseAway.isReasonOf(e)) {
                throw e;
            }
            LOG.error("What changed hands could not be told to {}; the next round tries again", person, e);
        }
    }

    private void write(UserId person, Reassigned reassigned) {
        notices.addressee(person).ifPresent(to -> {
            var language = to.language();
            var meaning = texts.get(language, "mail.notice.reassigned.meaning", which(reassigned));
            var message = writer.write(to, subject(reassigned, language), meaning);
            notices.keep(to, message);
            rings.told(reassigned, message.id().value());
        });
    }

    private String subject(Reassigned reassigned, Locale language) {
        var given = amount(reassigned.given(), language);
        var taken = amount(reassigned.taken(), language);
        return switch (which(reassigned)) {
            case "given" -> texts.get(language, "mail.notice.reassigned.given", given);
            case "taken" -> texts.get(language, "mail.notice.reassigned.taken", taken);
            default -> texts.get(language, "mail.notice.reassigned.both", given, taken);
        };
    }

    private String amount(Reassigned.Amount amount, Locale language) {
        return Amounts.words(texts, language, amount.cases(), amount.tasks());
    }

    private static String which(Reassigned reassigned) {
        if (reassigned.taken().isNothing()) {
            return "given";
        }
        return reassigned.given().isNothing() ? "taken" : "both";
    }
}
