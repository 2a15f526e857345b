package org.demarche.notifications.digest;

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
import org.demarche.notifications.mail.Letter;
import org.demarche.notifications.mail.LetterWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes one message of each person's reminders whose moment has come: written, stored and marked in one transaction. */
@Component
@Background(Work.REMINDERS)
public class DigestCollector {

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

    /** One person whose digest cannot be written keeps nobody else from theirs. */
    public void collect() {
        for (var recipient : digests.recipients()) {
            try {
                collect(recipient);
            } catch (RuntimeException e) {
                LOG.error("The digest of {} could not be written; the next round tries again", recipient, e);
            }
        }
    }

    private void collect(UserId recipient) {
        transactions.executeWithoutResult(
                _ -> digests.take(recipient).ifPresent(digest -> digests.collect(digest, message(digest))));
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
