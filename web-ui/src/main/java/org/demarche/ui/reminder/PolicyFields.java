package org.demarche.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.demarche.core.reminder.Delivery;
import org.demarche.core.reminder.DigestDays;
import org.demarche.core.reminder.DueKind;
import org.demarche.core.reminder.MailForm;
import org.demarche.core.reminder.Occasions;
import org.demarche.core.reminder.QuietHours;
import org.demarche.core.reminder.ReminderPolicy;
import org.demarche.ui.part.Switch;

/** The choices of a policy. Each is made from what there is to choose, so none can be wrong. */
class PolicyFields extends Composite<Div> {

    private static final List<Integer> DAYS_BEFORE = List.of(30, 14, 7, 3, 2, 1);
    private static final List<Integer> LATE_EVERY = List.of(1, 2, 3, 5, 7, 14);
    private static final int HOURS = 24;
    private static final QuietHours NIGHT = new QuietHours(20, 7);

    private final CheckboxGroup<DueKind> ahead = new CheckboxGroup<>(getTranslation("reminder.ahead"));
    private final CheckboxGroup<Integer> daysBefore = new CheckboxGroup<>(getTranslation("reminder.days-before"));
    private final Select<Integer> lateEvery;
    private final Switch<MailForm> form = new Switch<>(
            getTranslation("reminder.form"),
            List.of(MailForm.values()),
            each -> getTranslation("reminder.mail-form." + each));
    private final Select<DigestDays> days = new Select<>();
    private final Checkbox quiet = new Checkbox(getTranslation("reminder.quiet"));
    private final Select<Integer> quietFrom = hour("reminder.quiet.from");
    private final Select<Integer> quietUntil = hour("reminder.quiet.until");
    private final Div quietHours = row(quietFrom, quietUntil);

    /** @param chosen takes what each choice of a person makes of it */
    PolicyFields(ReminderPolicy policy, SerializableConsumer<ReminderPolicy> chosen) {
        lateEvery = days("reminder.late-every", LATE_EVERY, policy.occasions().lateEvery());
        ahead.setItems(DueKind.values());
        ahead.setItemLabelGenerator(kind -> getTranslation("reminder.things." + kind));
        var offered = new TreeSet<>(
                policy.occasions().daysBefore().stream().map(day -> -day).toList());
        DAYS_BEFORE.forEach(day -> offered.add(-day));
        daysBefore.setItems(offered.stream().map(day -> -day).toList());
        daysBefore.setItemLabelGenerator(day -> getTranslation("reminder.day-count", day));
        days.setLabel(getTranslation("reminder.days"));
        days.setItems(DigestDays.values());
        days.setItemLabelGenerator(each -> getTranslation("reminder.digest-days." + each));
        show(policy);
        getContent().add(ahead, daysBefore, row(lateEvery, days), labelled(), quiet, quietHours);
        getContent().addClassNames("dm-stack", "dm-policy");
        quiet.addValueChangeListener(_ -> showQuiet());
        List.<HasValue<?, ?>>of(ahead, daysBefore, lateEvery, form, days, quiet, quietFrom, quietUntil)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        chosen.accept(policy());
                    }
                }));
    }

    ReminderPolicy policy() {
        return new ReminderPolicy(
                new Occasions(ahead.getValue(), daysBefore.getValue(), lateEvery.getValue()),
                new Delivery(
                        form.getValue(),
                        days.getValue(),
                        quiet.getValue()
                                ? new QuietHours(quietFrom.getValue(), quietUntil.getValue())
                                : QuietHours.NONE));
    }

    /** A choice of a number of days. */
    Select<Integer> days(String key, List<Integer> offered, int now) {
        var all = new TreeSet<>(offered);
        all.add(now);
        var select = new Select<Integer>();
        select.setLabel(getTranslation(key));
        select.setItems(all);
        select.setItemLabelGenerator(day -> getTranslation("reminder.day-count", day));
        select.setValue(now);
        return select;
    }

    private void show(ReminderPolicy policy) {
        ahead.setValue(policy.occasions().ahead());
        daysBefore.setValue(policy.occasions().daysBefore());
        form.setValue(policy.delivery().form());
        days.setValue(policy.delivery().days());
        var hours = policy.delivery().quiet();
        quiet.setValue(!hours.areNone());
        quietFrom.setValue((hours.areNone() ? NIGHT : hours).from());
        quietUntil.setValue((hours.areNone() ? NIGHT : hours).until());
        showQuiet();
    }

    private void showQuiet() {
        quietHours.setVisible(quiet.getValue());
    }

    private Select<Integer> hour(String key) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(key));
        select.setItems(IntStream.range(0, HOURS).boxed().toList());
        select.setItemLabelGenerator(PolicyWords::clock);
        return select;
    }

    private Component labelled() {
        var words = new Span(getTranslation("reminder.form"));
        words.addClassName("dm-label");
        words.getElement().setAttribute("aria-hidden", "true");
        return new Div(words, form);
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("dm-row", "dm-wrap");
        return row;
    }
}
