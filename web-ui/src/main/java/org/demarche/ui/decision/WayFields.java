package org.demarche.ui.decision;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.decision.PastAttempt;
import org.demarche.core.decision.PathStep;
import org.demarche.core.decision.Way;
import org.demarche.core.outreach.InitiativeEnding;
import org.demarche.core.text.Bilingual;
import org.demarche.ui.form.FormDialog;
import org.jspecify.annotations.Nullable;

/** How an act came about: the steps that led to it, and the attempts before and with it. */
class WayFields extends Composite<Div> {

    private final RowsField steps = new RowsField(
            "decision.field.path",
            "dm-path-row",
            () -> List.of(
                    RowsField.words("decision.field.path.on"),
                    RowsField.words("decision.field.path.en"),
                    RowsField.words("decision.field.path.uk")));
    private final RowsField attempts = new RowsField(
            "decision.field.attempts",
            "dm-attempt-row",
            () -> List.of(
                    RowsField.words("decision.field.attempts.en"),
                    RowsField.words("decision.field.attempts.uk"),
                    RowsField.words("decision.field.attempts.opened"),
                    RowsField.words("decision.field.attempts.ended"),
                    endings()));

    WayFields(FormDialog dialog) {
        steps.setWidthFull();
        attempts.setWidthFull();
        dialog.field("refused.decision.step", steps).field("refused.decision.attempt", attempts);
        dialog.fields()
                .field("path", steps, RowsField::written, RowsField::read)
                .field("attempts", attempts, RowsField::written, RowsField::read);
        getContent().addClassName("dm-stack");
        getContent().add(steps, attempts);
    }

    private Select<String> endings() {
        var ending = new Select<String>();
        ending.setAriaLabel(getTranslation("decision.field.attempts.ending"));
        ending.setItems(Stream.of(InitiativeEnding.values()).map(Enum::name).toList());
        ending.setItemLabelGenerator(each -> getTranslation("outreach.initiative-ending." + each));
        ending.setValue(InitiativeEnding.DEFEATED.name());
        return ending;
    }

    void show(Way way) {
        steps.setValue(way.steps().stream()
                .map(step -> List.of(
                        step.happenedOn().text(), step.text().en(), step.text().uk()))
                .toList());
        attempts.setValue(way.attempts().stream()
                .map(attempt -> List.of(
                        attempt.title().en(),
                        attempt.title().uk(),
                        text(attempt.openedOn()),
                        text(attempt.endedOn()),
                        attempt.ending().name()))
                .toList());
    }

    /** @throws Refused {@code refused.decision.step...} or {@code refused.decision.attempt...} */
    Way way() {
        return new Way(
                steps.typed().stream().map(WayFields::step).toList(),
                attempts.typed().stream().map(WayFields::attempt).toList());
    }

    private static PathStep step(List<String> row) {
        return new PathStep(date(row.getFirst(), "refused.decision.step.date"), new Bilingual(row.get(1), row.get(2)));
    }

    private static PastAttempt attempt(List<String> row) {
        return new PastAttempt(
                new Bilingual(row.get(0), row.get(1)),
                dateIfAny(row.get(2)),
                dateIfAny(row.get(3)),
                InitiativeEnding.valueOf(row.get(4)));
    }

    private static @Nullable PartialDate dateIfAny(String typed) {
        return typed.isBlank() ? null : date(typed, "refused.decision.attempt.date");
    }

    private static PartialDate date(String typed, String key) {
        if (!PartialDate.isValid(typed.strip())) {
            throw new Refused(key, typed);
        }
        return new PartialDate(typed);
    }

    private static String text(@Nullable PartialDate date) {
        return date == null ? "" : date.text();
    }
}
