package org.demarche.ui.outreach;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.demarche.core.correspondence.RecordResponse;
import org.demarche.core.outreach.CaseAskRow;
import org.demarche.core.outreach.CaseHead;
import org.demarche.core.outreach.DispatchRow;

/** Files a reply with everything there is to say about it: which asks it answers, and the letter itself. */
class ReplyDialog extends DeedDialog {

    private final ComboBox<Whom> from = new ComboBox<>();
    private final DatePicker on;
    private final ReplyFields kind = new ReplyFields();
    private final TextArea text = new TextArea();
    private final AskStandings asks;
    private final FileField file;
    private final CaseHead head;
    private List<Whom> people = List.of();
    private final LogDesk desk;

    ReplyDialog(CaseHead head, List<CaseAskRow> asks, LogDesk desk, Runnable done) {
        super(desk, words("outreach.reply.title", head.institution()), words("outreach.reply.do"));
        this.head = head;
        this.desk = desk;
        this.asks = new AskStandings(asks);
        file = new FileField(getTranslation("outreach.reply.file"), desk.files());
        on = desk.formats().get().datePicker(getTranslation("outreach.reply.on"));
        on.setMax(head.today());
        on.setValue(head.today());
        from.setLabel(getTranslation("outreach.reply.from"));
        from.setItemLabelGenerator(Whom::name);
        from.setAllowCustomValue(true);
        from.addCustomValueSetListener(typed -> from.setValue(new Whom(typed.getDetail(), null)));
        text.setLabel(getTranslation("outreach.reply.text"));
        text.setWidthFull();
        stack(from, on, kind, text, new Details(getTranslation("outreach.reply.asks"), this.asks), file);
        name();
        keep("reply", head.id().toString());
        errorsAt("refused.response.from", from);
        errorsAt("refused.response.text", text);
        errorsAt("refused.date", on);
        onPrimary(this::record, done);
    }

    private void name() {
        fields().field("from", from, Whom::name, name -> Whom.among(people, name))
                .day("on", on)
                .text("text", text);
        kind.nameIn(fields());
        asks.nameIn(fields());
        file.nameIn(fields(), "file");
    }

    void know(List<Whom> known, List<DispatchRow> dispatches) {
        people = known;
        from.setItems(known);
        kind.awaiting(dispatches, desk.formats().get());
    }

    private void record() {
        desk.responses()
                .record(new RecordResponse(
                        head.id(),
                        chosen(on),
                        from.isEmpty() ? "" : from.getValue().name(),
                        kind.channel.getValue(),
                        kind.classification.getValue(),
                        text.getValue(),
                        null,
                        asks.value(),
                        kind.answered(),
                        file.id()));
    }
}
