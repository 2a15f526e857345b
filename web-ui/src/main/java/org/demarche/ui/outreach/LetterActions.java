package org.demarche.ui.outreach;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.ui.part.Toast;

/** What can be done about what was sent in a case and what came back: opens the dialogs and says what was done. */
class LetterActions {

    private final CaseHead head;
    private final CaseReads reads;
    private final CaseDeeds deeds;
    private final LogDesk desk;
    private final Runnable changed;

    LetterActions(CaseHead head, CaseReads reads, CaseDeeds deeds, LogDesk desk, Runnable changed) {
        this.head = head;
        this.reads = reads;
        this.deeds = deeds;
        this.desk = desk;
        this.changed = changed;
    }

    void recordDispatch() {
        var packages = reads.packages().of(head.campaignId());
        new DispatchDialog(head, packages, desk, deeds.dispatches(), () -> done("outreach.dispatch.done")).begin();
    }

    void await(DispatchRow dispatch) {
        new AwaitDialog(dispatch, () -> now(dispatch), desk, deeds.dispatches(), () -> done("outreach.await.done"))
                .begin();
    }

    void deliver(DispatchRow dispatch) {
        new DeliveryDialog(
                        dispatch, () -> now(dispatch), desk, deeds.dispatches(), () -> done("outreach.delivery.done"))
                .begin();
    }

    void recordReply() {
        var asks = reads.cards().asks(head.id(), language());
        var people = Whom.of(reads.posts().of(head.institutionId(), language()));
        var dialog = new ReplyDialog(head, asks, desk, () -> done("outreach.log.filed"));
        dialog.know(people, reads.cards().dispatches(head.id()));
        dialog.begin();
    }

    private DispatchRow now(DispatchRow seen) {
        return reads.cards().dispatches(head.id()).stream()
                .filter(each -> each.id().equals(seen.id()))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private void done(String key) {
        changed.run();
        Toast.show(UI.getCurrent().getTranslation(key));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
