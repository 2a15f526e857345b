package org.demarche.notifications.notice;

import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.NewMessage;
import org.demarche.core.outbox.NoticeDesk;
import org.demarche.notifications.mail.Letter;
import org.demarche.notifications.mail.LetterWriter;
import org.demarche.notifications.mail.MailTemplates;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Lays a notice out as HTML and as text, and makes the bytes that are sent. */
@Component
class NoticeWriter {

    private final LetterWriter letters;
    private final SpringTemplateEngine templates = MailTemplates.engine();

    NoticeWriter(LetterWriter letters) {
        this.letters = letters;
    }

    NewMessage write(NoticeDesk.Addressee to, NoticePage page) {
        var id = MessageId.create();
        var context = new Context(Locale.forLanguageTag(page.language()), Map.of("page", page));
        var letter = new Letter(
                letters.sender(),
                EmailAddress.of(to.email()),
                letters.messageId(id),
                to.now(),
                to.language(),
                page.subject(),
                templates.process("notice.txt", context),
                templates.process("notice.html", context));
        return new NewMessage(
                id, letter.messageId(), MailContent.MINIMAL, letter.subject(), letter.plain(), letters.write(letter));
    }
}
