package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.DispatchService;

/** Asks when a dispatch arrived. */
class DeliveryDialog extends DeedDialog {

    private final DatePicker on;

    DeliveryDialog(DispatchRow dispatch, LogDesk desk, DispatchService service, Runnable done) {
        var formats = desk.formats().get();
        words(
                getTranslation("outreach.delivery.title", formats.day(dispatch.sentOn())),
                getTranslation("outreach.delivery.do"));
        on = formats.datePicker(getTranslation("outreach.delivery.on"));
        on.setMin(dispatch.sentOn());
        on.setMax(desk.today());
        on.setValue(desk.today());
        var proof = new FileField(getTranslation("outreach.delivery.proof"), desk.files());
        fields(on, proof);
        errorsAt("refused.date", on);
        errorsAt("refused.dispatch", on);
        onPrimary(() -> service.deliver(dispatch.id(), dispatch.version(), chosen(on), proof.value()), done);
    }
}
