package org.demarche.notifications.notice;

import org.demarche.core.access.UserId;
import org.demarche.core.access.Work;
import org.demarche.core.outbox.NoticeDesk;
import org.demarche.core.outbox.Notices;
import org.demarche.core.outbox.NoticesOfWork;
import org.demarche.core.relief.WorkChangedHands;
import org.demarche.core.relief.WorkStayed;
import org.demarche.core.text.Texts;
import org.demarche.notifications.mail.MailSettings;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells both sides when work changes hands: who has it now, and who had it. */
@Component
class WorkNotices {

    private final Notices notices;
    private final NoticesOfWork ofWork;
    private final NoticeWriter writer;
    private final Texts texts;
    private final MailSettings settings;

    WorkNotices(Notices notices, NoticesOfWork ofWork, NoticeWriter writer, Texts texts, MailSettings settings) {
        this.notices = notices;
        this.ofWork = ofWork;
        this.writer = writer;
        this.texts = texts;
        this.settings = settings;
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
            desk.keep(
                    to,
                    writer.write(
                            to,
                            new NoticePage(
                                    language.getLanguage(),
                                    texts.get(language, "mail.notice." + what + ".subject", amount),
                                    texts.get(language, "mail.notice." + what + ".meaning"),
                                    new NoticePage.Link(
                                            texts.get(language, "mail.digest.open-day"), settings.link("/")),
                                    texts.get(language, "mail.notice.footer"),
                                    texts.get(language, "mail.digest.discretion"))));
        });
    }
}
