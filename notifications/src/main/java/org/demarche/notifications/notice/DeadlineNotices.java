package org.demarche.notifications.notice;

import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.task.DeadlinesMoved;
import org.demarche.core.text.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells somebody that days of theirs moved: how many, and where to see which. */
@Component
class DeadlineNotices {

    private final NoticesOfWork notices;
    private final NoticeWriter writer;
    private final Texts texts;

    DeadlineNotices(NoticesOfWork notices, NoticeWriter writer, Texts texts) {
        this.notices = notices;
        this.writer = writer;
        this.texts = texts;
    }

    @EventListener
    void on(DeadlinesMoved moved) {
        notices.addressee(moved.person()).ifPresent(to -> {
            var language = to.language();
            var subject = texts.get(language, "mail.notice.moved.subject", moved.count());
            notices.keep(to, writer.write(to, subject, texts.get(language, "mail.notice.moved.meaning")));
        });
    }
}
