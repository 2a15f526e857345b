package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.DispatchService;

/** Asks until when an answer to what was sent is awaited; without a day none is any more. */
class AwaitDialog extends DeedDialog {

    private final DatePicker due;

    AwaitDialog(CaseHead head, DispatchRow dispatch, LogDesk desk, DispatchService service, Runnable done) {
        var formats = desk.formats().get();
        words(
                getTranslation("outreach.await.title", formats.day(dispatch.sentOn())),
                getTranslation("outreach.await.do"));
        var meaning = new Paragraph(getTranslation("outreach.await.meaning"));
        meaning.addClassNames("dm-s", "dm-2");
        due = formats.datePicker(getTranslation("outreach.dispatch.response-due"));
        due.setClearButtonVisible(true);
        due.setMin(head.today());
        due.setValue(dispatch.responseDueOn());
        fields(due, meaning);
        errorsAt("refused.date", due);
        onPrimary(() -> service.await(dispatch.id(), dispatch.version(), due.getValue()), done);
    }
}
