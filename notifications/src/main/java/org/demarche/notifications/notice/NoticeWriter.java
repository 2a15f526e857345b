package org.demarche.notifications.notice;

import java.util.Locale;
import java.util.Map;
import org.demarche.core.access.EmailAddress;
import org.demarche.core.outbox.MailContent;
import org.demarche.core.outbox.MessageId;
import org.demarche.core.outbox.NewMessage;
import org.demarche.core.outbox.NoticeDesk;
import org.demarche.core.text.Texts;
import org.demarche.notifications.mail.Letter;
import org.demarche.notifications.mail.LetterWriter;
import org.demarche.notifications.mail.MailSettings;
import org.demarche.notifications.mail.MailTemplates;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Lays a notice out as HTML and as text, and makes the bytes that are sent. */
@Component
class NoticeWriter {

    private final LetterWriter letters;
    private final Texts texts;
    private final MailSettings settings;
    private final SpringTemplateEngine templates = MailTemplates.engine();

    NoticeWriter(LetterWriter letters, Texts texts, MailSettings settings) {
        this.letters = letters;
        this.texts = texts;
        this.settings = settings;
    }

    NewMessage write(NoticeDesk.Addressee to, String subject, String meaning) {
        var id = MessageId.create();
        var page = page(to.language(), subject, meaning);
        var context = new Context(to.language(), Map.of("page", page));
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

    /** It leads to the day of whoever reads it: there they see what it is about. */
    private NoticePage page(Locale language, String subject, String meaning) {
        return new NoticePage(
                language.getLanguage(),
                subject,
                meaning,
                new NoticePage.Link(texts.get(language, "mail.digest.open-day"), settings.link("/")),
                texts.get(language, "mail.notice.footer"),
                texts.get(language, "mail.digest.discretion"));
    }
}
