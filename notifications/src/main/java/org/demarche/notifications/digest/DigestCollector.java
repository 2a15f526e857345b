package org.demarche.notifications.digest;

import java.util.List;
import java.util.stream.Gatherers;
import org.demarche.core.access.Background;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.outbox.Digest;
import org.demarche.core.outbox.Digests;
import org.demarche.core.outbox.DueReminder;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.NewMessage;
import org.demarche.core.outbox.Written;
import org.demarche.core.sql.DatabaseAway;
import org.demarche.notifications.mail.Letter;
import org.demarche.notifications.mail.LetterWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes messages of each person's reminders whose moment has come: written, stored and marked in one transaction. */
@Component
@Background(Work.REMINDERS)
public class DigestCollector {

    /** So many people are told in one transaction: more than that are not lost together where it is killed. */
    private static final int TOGETHER = 25;

    private static final int WRITERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private static final Logger LOG = LoggerFactory.getLogger(DigestCollector.class);

    private final Digests digests;
    private final DigestWriter writer;
    private final LetterWriter letters;
    private final TransactionOperations transactions;

    DigestCollector(Digests digests, DigestWriter writer, LetterWriter letters, TransactionOperations transactions) {
        this.digests = digests;
        this.writer = writer;
        this.letters = letters;
        this.transactions = transactions;
    }

    /** Several processors write at once. The database serves one of them while another lays out letters. */
    public void collect() {
        digests.recipients().stream()
                .gather(Gatherers.windowFixed(TOGETHER))
                .gather(Gatherers.mapConcurrent(WRITERS, this::collect))
                .forEach(_ -> {});
    }

    /** All together; where that fails, one by one, so that one digest that cannot be kept keeps nobody else from theirs. */
    private List<UserId> collect(List<UserId> recipients) {
        Work.REMINDERS.run(
                () -> { // the writers are threads that inherit no work
                    if (!isCollected(recipients)) {
                        recipients.forEach(recipient -> isCollected(List.of(recipient)));
                    }
                });
        return recipients;
    }

    private boolean isCollected(List<UserId> recipients) {
        try {
            transactions.executeWithoutResult(_ -> digests.collect(digests.take(recipients).stream()
                    .flatMap(digest -> digest.mails().stream())
                    .map(digest -> new Written(digest, message(digest)))
                    .toList()));
            return true;
        } catch (RuntimeException e) {
            if (DatabaseAway.isReasonOf(e)) {
                throw e; // nobody's could be written now
            }
            LOG.error("Digests of {} could not be kept; the next round tries again", recipients, e);
            return false;
        }
    }

    /** By administrators, who are named in no case: not what holds names, and not the number of a restricted case. */
    private static boolean mayBeReadHere(Digest digest, DigestPage page) {
        return page.content() == MailContent.MINIMAL
                && digest.reminders().stream().noneMatch(DueReminder::restricted);
    }

    private NewMessage message(Digest digest) {
        var id = MessageId.create();
        var page = writer.page(digest);
        var letter = new Letter(
                letters.sender(),
                EmailAddress.of(digest.recipient().email()),
                letters.messageId(id),
                digest.at(),
                digest.recipient().language(),
                page.subject(),
                writer.text(page),
                writer.html(page));
        var readable = mayBeReadHere(digest, page) ? letter.plain() : "";
        return new NewMessage(
                id, letter.messageId(), page.content(), letter.subject(), readable, letters.write(letter));
    }
}
