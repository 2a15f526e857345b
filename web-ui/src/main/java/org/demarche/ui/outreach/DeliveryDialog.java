package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.function.Supplier;
import org.demarche.core.outreach.DispatchRow;
import org.demarche.core.outreach.DispatchService;

/** Asks when a dispatch arrived, and takes the receipt. */
class DeliveryDialog extends DeedDialog {

    private final DatePicker on;

    /** @param fresh the dispatch as it is now */
    DeliveryDialog(
            DispatchRow dispatch, Supplier<DispatchRow> fresh, LogDesk desk, DispatchService service, Runnable done) {
        var formats = desk.formats().get();
        super(desk, words("outreach.delivery.title", formats.day(dispatch.sentOn())), words("outreach.delivery.do"));
        on = formats.datePicker(getTranslation("outreach.delivery.on"));
        on.setMin(dispatch.sentOn());
        on.setMax(desk.today());
        on.setValue(desk.today());
        var proof = new FileField(getTranslation("outreach.delivery.proof"), desk.files());
        stack(on, proof);
        fields().day("on", on);
        proof.nameIn(fields(), "proof");
        keep("delivery", dispatch.id().toString());
        versioned(dispatch.version(), () -> {
            var now = fresh.get();
            on.setValue(now.deliveredOn());
            return desk.form().latest(now.version(), now.lastChange());
        });
        errorsAt("refused.date", on);
        errorsAt("refused.dispatch", on);
        onPrimary(() -> service.deliver(dispatch.id(), version(), chosen(on), proof.id()), done);
    }
}
