package org.demarche.notifications.notice;

import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.outbox.NoticeDesk;
import org.demarche.core.outbox.Notices;
import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.relief.WorkChangedHands;
import org.demarche.core.relief.WorkStayed;
import org.demarche.core.text.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides when work changes hands: who has it now, and who had it. */
@Component
class WorkNotices {

    private final Notices notices;
    private final NoticesOfWork ofWork;
    private final NoticeWriter writer;
    private final Texts texts;

    WorkNotices(Notices notices, NoticesOfWork ofWork, NoticeWriter writer, Texts texts) {
        this.notices = notices;
        this.ofWork = ofWork;
        this.writer = writer;
        this.texts = texts;
    }

    @EventListener
    void on(WorkChangedHands changed) {
        if (changed.received().isEmpty()) {
            return;
        }
        tell(changed.from(), changed.back() ? "back" : "given", changed.cases(), changed.tasks());
        changed.received()
                .forEach(each -> tell(each.to(), changed.back() ? "returned" : "received", each.cases(), each.tasks()));
    }

    @EventListener
    void on(WorkStayed stayed) {
        tell(stayed.with(), "stayed", stayed.cases(), stayed.tasks());
    }

    private void tell(UserId user, String what, int cases, int tasks) {
        NoticeDesk desk = Work.current().isPresent() ? ofWork : notices;
        desk.addressee(user).ifPresent(to -> {
            var language = to.language();
            var amount = Amounts.words(texts, language, cases, tasks);
            var subject = texts.get(language, "mail.notice." + what + ".subject", amount);
            desk.keep(to, writer.write(to, subject, texts.get(language, "mail.notice." + what + ".meaning")));
        });
    }
}
