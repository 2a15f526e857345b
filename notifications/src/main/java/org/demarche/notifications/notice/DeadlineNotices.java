package org.demarche.notifications.notice;

import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.task.DeadlinesMoved;
import org.demarche.core.text.Texts;
import org.demarche.notifications.mail.MailSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that days of theirs moved: how many, and where to see which. */
@Component
class DeadlineNotices {

    private final NoticesOfWork notices;
    private final NoticeWriter writer;
    private final Texts texts;
    private final MailSettings settings;

    DeadlineNotices(NoticesOfWork notices, NoticeWriter writer, Texts texts, MailSettings settings) {
        this.notices = notices;
        this.writer = writer;
        this.texts = texts;
        this.settings = settings;
    }

    @EventListener
    void on(DeadlinesMoved moved) {
        notices.addressee(moved.person()).ifPresent(to -> {
            var language = to.language();
            notices.keep(
                    to,
                    writer.write(
                            to,
                            new NoticePage(
                                    language.getLanguage(),
                                    texts.get(language, "mail.notice.moved.subject", moved.count()),
                                    texts.get(language, "mail.notice.moved.meaning"),
                                    new NoticePage.Link(
                                            texts.get(language, "mail.digest.open-day"), settings.link("/")),
                                    texts.get(language, "mail.notice.footer"),
                                    texts.get(language, "mail.digest.discretion"))));
        });
    }
}
