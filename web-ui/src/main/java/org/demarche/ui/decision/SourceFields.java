package org.demarche.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demarche.core.decision.ActSource;
import org.demarche.core.decision.Tally;
import org.demarche.core.decision.VoteMethod;
import org.demarche.core.decision.VoteReport;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.form.FormDialog;
import org.demarche.ui.format.Formats;

/** A source, and what it says of the vote; a number that it does not give stays empty. */
class SourceFields extends Composite<FormLayout> {

    private final TextField url = new TextField(getTranslation("decision.field.url"));
    private final TextField name = new TextField(getTranslation("decision.field.source"));
    private final IntegerField inFavour = number("decision.field.for");
    private final IntegerField against = number("decision.field.against");
    private final IntegerField abstained = number("decision.field.abstained");
    private final IntegerField absent = number("decision.field.absent");
    private final IntegerField present = number("decision.field.present");
    private final IntegerField registered = number("decision.field.registered");
    private final IntegerField seats = number("decision.field.seats");
    private final Select<VoteMethod> method = new Select<>();
    private final TextField note = new TextField(getTranslation("decision.field.report-note"));
    private final DatePicker checkedOn;

    SourceFields(FormDialog dialog, Formats formats) {
        checkedOn = formats.datePicker(getTranslation("decision.field.checked-on"));
        checkedOn.setMax(formats.today());
        checkedOn.setValue(formats.today());
        var layout = getContent();
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 2), new FormLayout.ResponsiveStep("30rem", 4));
        method.setLabel(getTranslation("decision.field.method"));
        method.setItems(VoteMethod.values());
        method.setEmptySelectionAllowed(true);
        method.setEmptySelectionCaption(getTranslation("decision.field.method.unknown"));
        method.setItemLabelGenerator(each -> each == null
                ? getTranslation("decision.field.method.unknown")
                : getTranslation("decision.vote-method." + each));
        url.setPlaceholder("https://");
        name.setHelperText(getTranslation("decision.field.source.help"));
        layout.add(
                url, name, checkedOn, inFavour, against, abstained, absent, present, registered, seats, method, note);
        layout.setColspan(url, 4);
        layout.setColspan(name, 2);
        layout.setColspan(checkedOn, 2);
        layout.setColspan(note, 4);
        dialog.field("refused.decision.source", url)
                .field("refused.decision.source-note", name)
                .field("refused.decision.report.source", name)
                .field("refused.decision.report.url", url)
                .field("refused.decision.report.note", note)
                .field("refused.decision.vote", inFavour)
                .field("refused.date", checkedOn)
                .with(this);
        dialog.fields()
                .text("source-url", url)
                .text("source-name", name)
                .along("source-checked-on", checkedOn, LocalDate::toString, LocalDate::parse)
                .choice("method", method, VoteMethod.class)
                .text("report-note", note);
        numbers().forEach(dialog.fields()::number);
    }

    ActSource source() {
        return new ActSource(url.getValue(), words(), checkedOn.getValue());
    }

    /** Empty when nothing is said of the vote. */
    Optional<VoteReport> report() {
        boolean says = numbers().values().stream().map(IntegerField::getValue).anyMatch(Objects::nonNull);
        if (!says && method.isEmpty() && note.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VoteReport(
                words(), url.getValue(), tally(), method.getValue(), new Bilingual(note.getValue(), ""), false));
    }

    private Map<String, IntegerField> numbers() {
        return Map.of(
                "for", inFavour,
                "against", against,
                "abstained", abstained,
                "absent", absent,
                "present", present,
                "registered", registered,
                "seats", seats);
    }

    private Tally tally() {
        return new Tally(
                inFavour.getValue(),
                against.getValue(),
                abstained.getValue(),
                absent.getValue(),
                present.getValue(),
                registered.getValue(),
                seats.getValue());
    }

    /** The name as the reader writes it; it stands for both languages. */
    private Bilingual words() {
        return new Bilingual(name.getValue(), "");
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(0);
        field.setMax(Tally.MOST);
        return field;
    }
}
