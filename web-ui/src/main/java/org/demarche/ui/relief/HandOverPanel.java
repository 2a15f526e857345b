package org.demarche.ui.relief;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Refused;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.relief.Absence;
import org.demarche.core.relief.CarriedKind;
import org.demarche.core.relief.CarriedRow;
import org.demarche.core.relief.ReliefReason;
import org.demarche.core.relief.Relieve;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Switch;
import org.jspecify.annotations.Nullable;

/** Says why, for how long, and who gets what; shows what each would get, and does it. */
class HandOverPanel extends DmCard {

    private final transient HandOverPlan plan;
    private final transient Supplier<List<CarriedRow>> chosen;
    private final transient Runnable changed;
    private final LocalDate today;

    final Switch<ReliefReason> reason = new Switch<>(
            getTranslation("relief.reason"),
            List.of(ReliefReason.values()),
            each -> getTranslation("relief.relief-reason." + each));
    final DatePicker from;
    final DatePicker until;
    private final Paragraph meaning = grey("");
    final ComboBox<Colleague> everything = new ComboBox<>(getTranslation("relief.to"));
    final ComboBox<Colleague> coordination = new ComboBox<>(getTranslation("relief.to.coordination"));
    final ComboBox<Colleague> some = new ComboBox<>();
    private final TextField note = new TextField(getTranslation("relief.note"));
    private final Div summary = new Div();
    private final Attempt attempt = new Attempt();
    final Button give = new Button(Icon.SWAP.create());

    /**
     * @param chosen the rows that are chosen on the list
     * @param changed who gets what has changed
     */
    HandOverPanel(HandOverPlan plan, Formats formats, Supplier<List<CarriedRow>> chosen, Runnable changed) {
        super("");
        this.plan = plan;
        this.chosen = chosen;
        this.changed = changed;
        setTitle(getTranslation("relief.how"), 2);
        from = formats.datePicker(getTranslation("relief.from"));
        until = formats.datePicker(getTranslation("relief.until"));
        today = formats.today();
        from.setValue(today);
        until.setMin(formats.today());
        reason.addValueChangeListener(_ -> explain());
        from.addValueChangeListener(_ -> refresh());
        receivers();
        note.setHelperText(getTranslation("relief.note.help"));
        note.setWidthFull();
        attempt.field("refused.relief.note", note)
                .field("refused.relief.days", until)
                .field("refused.relief.until", until);
        give.addThemeVariants(ButtonVariant.PRIMARY);
        give.setDisableOnClick(true);
        summary.addClassNames("dm-s");
        summary.getElement().setAttribute("role", "status");
        var days = new Div(from, until);
        days.addClassNames("dm-row", "dm-wrap", "dm-days");
        var body = new Div(reason, days, meaning, everything, coordination, some, note, summary, attempt);
        body.add(give, grey(getTranslation("relief.consequence")), grey(getTranslation("relief.seen")));
        body.addClassName("dm-stack");
        add(body);
        explain();
    }

    /** @param deed hands over; it may be refused */
    void onGive(UserId person, Consumer<Relieve> deed) {
        give.addClickListener(_ -> {
            try {
                attempt.run(() -> deed.accept(new Relieve(person, absence(), plan.shares(), note.getValue())));
            } finally {
                give.setEnabled(true); // a second click must not do it twice
            }
        });
    }

    /** Shows what each would get by now. */
    final void refresh() {
        int rows = chosen.get().size();
        some.setLabel(getTranslation(rows == 0 ? "relief.chosen.none" : "relief.chosen", rows));
        some.setEnabled(rows > 0);
        summary.removeAll();
        for (var portion : plan.portions()) {
            summary.add(new Div(
                    getTranslation("relief.will", portion.colleague().name(), portion.cases(), portion.tasks())));
        }
        if (plan.without() > 0) {
            var nobody = new Span(getTranslation("relief.will.nobody", plan.without()));
            nobody.addClassNames("dm-risk", "dm-b");
            summary.add(nobody);
        }
        give.setText(getTranslation(
                isPlan() ? "relief.do.plan" : "relief.do", plan.rows().size()));
    }

    private void receivers() {
        fill(everything, plan.colleagues(Receivers::workers), plan::rows);
        fill(coordination, plan.colleagues(Receivers::coordinators), () -> plan.rows().stream()
                .filter(row -> row.kind() == CarriedKind.COORDINATOR)
                .toList());
        coordination.setVisible(plan.has(CarriedKind.COORDINATOR));
        fill(some, plan.colleagues(Receivers::workers), chosen);
    }

    private void fill(
            ComboBox<Colleague> box, List<Colleague> colleagues, Supplier<? extends Collection<CarriedRow>> rows) {
        box.setItems(colleagues);
        box.setItemLabelGenerator(Colleague::name);
        box.setPlaceholder(getTranslation("relief.to.hint"));
        box.setPrefixComponent(Icon.USER.create());
        box.setWidthFull();
        box.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                plan.give(List.copyOf(rows.get()), change.getValue());
                changed.run();
            }
        });
    }

    private void explain() {
        boolean away = reason.getValue() == ReliefReason.AWAY;
        from.setVisible(away);
        until.setVisible(away);
        meaning.setText(getTranslation(away ? "relief.days.meaning" : "relief.leaves.meaning"));
        refresh();
    }

    /** Whether the first day of the absence is still to come. */
    private boolean isPlan() {
        return reason.getValue() == ReliefReason.AWAY
                && from.getValue() != null
                && from.getValue().isAfter(today);
    }

    private @Nullable Absence absence() {
        if (reason.getValue() == ReliefReason.LEAVES) {
            return null;
        }
        if (from.getValue() == null || until.getValue() == null) {
            throw new Refused("refused.relief.days.missing");
        }
        return new Absence(from.getValue(), until.getValue());
    }

    private static Paragraph grey(String words) {
        var grey = new Paragraph(words);
        grey.addClassNames("dm-xs", "dm-2");
        return grey;
    }
}
