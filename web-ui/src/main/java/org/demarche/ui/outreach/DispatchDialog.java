package org.demarche.ui.outreach;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.demarche.core.base.Refused;
import org.demarche.core.dossier.DocumentPackage;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.Channel;
import org.demarche.core.outreach.DispatchService;
import org.demarche.core.outreach.RecordDispatch;
import org.demarche.ui.format.Formats;

/** Asks what was sent, how, to whom, when, and until when an answer is awaited; takes the receipt. */
class DispatchDialog extends DeedDialog {

    private final Select<DocumentPackage> pack = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private final TextField recipient = new TextField();
    private final DatePicker sentOn;
    private final DatePicker deliveredOn;
    private final DatePicker responseDue;
    private final TextField note = new TextField();
    private final FileField proof;
    private final CaseHead head;

    DispatchDialog(
            CaseHead head, List<DocumentPackage> packages, LogDesk desk, DispatchService service, Runnable done) {
        super(desk, words("outreach.dispatch.title", head.institution()), words("outreach.dispatch.do"));
        this.head = head;
        var formats = desk.formats().get();
        proof = new FileField(getTranslation("outreach.dispatch.proof"), desk.files());
        sentOn = day(formats, "outreach.dispatch.sent-on");
        deliveredOn = day(formats, "outreach.dispatch.delivered-on");
        responseDue = formats.datePicker(getTranslation("outreach.dispatch.response-due"));
        responseDue.setMin(head.today());
        sentOn.setValue(head.today());
        chosen(packages);
        recipient.setLabel(getTranslation("outreach.dispatch.recipient"));
        recipient.setWidthFull();
        note.setLabel(getTranslation("outreach.dispatch.note"));
        note.setWidthFull();
        stack(pack, channel, recipient, row(sentOn, deliveredOn), responseDue, note, proof);
        name(packages);
        keep("dispatch", head.id().toString());
        errors();
        onPrimary(() -> service.record(command()), done);
    }

    private void name(List<DocumentPackage> packages) {
        fields().field("package", pack, each -> each.id().toString(), id -> find(packages, id))
                .choice("channel", channel, Channel.class)
                .text("recipient", recipient)
                .day("sent-on", sentOn)
                .day("delivered-on", deliveredOn)
                .day("response-due", responseDue)
                .text("note", note);
        proof.nameIn(fields(), "proof");
    }

    private static DocumentPackage find(List<DocumentPackage> packages, String id) {
        return packages.stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private void chosen(List<DocumentPackage> packages) {
        pack.setLabel(getTranslation("outreach.dispatch.package"));
        pack.setItems(packages);
        pack.setEmptySelectionAllowed(true);
        pack.setEmptySelectionCaption(getTranslation("outreach.case.letter"));
        pack.setItemLabelGenerator(
                each -> each == null ? getTranslation("outreach.case.letter") : each.name(getLocale()));
        packages.stream().findFirst().ifPresent(pack::setValue);
        channel.setLabel(getTranslation("outreach.dispatch.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(each -> getTranslation("outreach.channel." + each.name()));
        channel.setValue(Channel.EMAIL);
    }

    private void errors() {
        errorsAt("refused.date.f", sentOn);
        errorsAt("refused.date.missing", sentOn);
        errorsAt("refused.date.past", responseDue);
        errorsAt("refused.date.too-far", responseDue);
        errorsAt("refused.dispatch.delivered-before-sent", deliveredOn);
        errorsAt("refused.dispatch.recipient", recipient);
        errorsAt("refused.dispatch.note", note);
    }

    private DatePicker day(Formats formats, String label) {
        var picker = formats.datePicker(getTranslation(label));
        picker.setMax(head.today());
        return picker;
    }

    private static Div row(DatePicker one, DatePicker other) {
        var row = new Div(one, other);
        row.addClassNames("dm-row", "dm-wrap");
        return row;
    }

    private RecordDispatch command() {
        return new RecordDispatch(
                head.id(),
                pack.isEmpty() ? null : pack.getValue().id(),
                channel.getValue(),
                recipient.getValue(),
                chosen(sentOn),
                deliveredOn.getValue(),
                responseDue.getValue(),
                note.getValue(),
                proof.id());
    }
}
