package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.DispatchService;

/** Asks until when an answer to what was sent is awaited; without a day none is any more. */
class AwaitDialog extends DeedDialog {

    private final DatePicker due;

    /** @param fresh the dispatch as it is now */
    AwaitDialog(
            DispatchRow dispatch, Supplier<DispatchRow> fresh, LogDesk desk, DispatchService service, Runnable done) {
        var formats = desk.formats().get();
        super(desk, words("outreach.await.title", formats.day(dispatch.sentOn())), words("outreach.await.save"));
        var meaning = new Paragraph(getTranslation("outreach.await.meaning"));
        meaning.addClassNames("dm-s", "dm-2");
        due = formats.datePicker(getTranslation("outreach.dispatch.response-due"));
        due.setClearButtonVisible(true);
        due.setMin(desk.today());
        due.setValue(dispatch.responseDueOn());
        stack(due, meaning);
        fields().day("due", due);
        keep("await", dispatch.id().toString());
        versioned(dispatch.version(), () -> {
            var now = fresh.get();
            due.setValue(now.responseDueOn());
            return desk.form().latest(now.version(), now.lastChange());
        });
        errorsAt("refused.date", due);
        onPrimary(() -> service.await(dispatch.id(), version(), due.getValue()), done);
    }
}
