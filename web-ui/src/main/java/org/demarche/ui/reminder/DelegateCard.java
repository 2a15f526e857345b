package org.demarche.ui.reminder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.demarche.core.base.Refused;
import org.demarche.core.reminder.DelegateService;
import org.demarche.core.reminder.Delegation;
import org.demarche.core.reminder.PossibleDelegate;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.Toast;

/** Who gets somebody's reminders while they are away, and for whom they get some. */
public class DelegateCard extends DmCard {

    private final transient DelegateService delegates;
    private final transient Formats formats;
    private final transient List<PossibleDelegate> colleagues;
    private final ComboBox<PossibleDelegate> to = new ComboBox<>(getTranslation("reminder.delegate.to"));
    private final DatePicker from;
    private final DatePicker until;
    private final Attempt attempt = new Attempt();
    private final Div state = new Div();
    private final Button giveUp = new Button(getTranslation("reminder.delegate.give-up"), _ -> giveUp());

    public DelegateCard(ReminderDesk desk) {
        super("");
        delegates = desk.delegates();
        formats = desk.formats().get();
        colleagues = delegates.colleagues();
        from = formats.datePicker(getTranslation("reminder.delegate.from"));
        until = formats.datePicker(getTranslation("reminder.delegate.until"));
        setTitle(getTranslation("reminder.delegate"), 2);
        state.addClassNames("dm-stack", "tight");
        state.getElement().setAttribute("role", "status");
        var content = new Div(state);
        content.addClassName("dm-stack");
        content.add(
                grey(getTranslation("reminder.delegate.meaning")),
                colleagues.isEmpty() ? grey(getTranslation("reminder.delegate.no-team")) : form());
        add(content);
        show();
    }

    private Component form() {
        to.setItems(colleagues);
        to.setItemLabelGenerator(PossibleDelegate::name);
        to.setPrefixComponent(Icon.USER.create());
        to.setWidthFull();
        until.setMin(formats.today());
        attempt.field("refused.reminder.delegate.to", to)
                .field("refused.reminder.delegate.from", from)
                .field("refused.reminder.delegate.until", until);
        var days = new Div(from, until);
        days.addClassNames("dm-row", "dm-wrap", "dm-days");
        var name = new Button(getTranslation("reminder.delegate.do"), _ -> name());
        name.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(to, days, attempt, buttons(name));
        form.addClassName("dm-stack");
        return form;
    }

    private Div buttons(Button name) {
        var buttons = new Div(name, giveUp);
        buttons.addClassNames("dm-row", "dm-wrap");
        return buttons;
    }

    private void show() {
        var mine = delegates.mine();
        from.setValue(mine.map(Delegation::from).orElseGet(formats::today));
        until.setValue(mine.map(Delegation::until).orElse(null));
        to.setValue(mine.flatMap(this::colleague).orElse(null));
        giveUp.setVisible(mine.isPresent());
        state.removeAll();
        mine.ifPresent(delegation -> state.add(Note.sky(Icon.PAUSE, words(delegation), "")));
        delegates
                .standingInFor()
                .forEach(each -> state.add(new Paragraph(getTranslation(
                        "reminder.delegate.for", each.name(), formats.day(each.from()), formats.day(each.until())))));
        state.setVisible(state.getComponentCount() > 0);
    }

    /** Empty for one who has left the team since. */
    private Optional<PossibleDelegate> colleague(Delegation delegation) {
        return colleagues.stream()
                .filter(each -> each.id().equals(delegation.to()))
                .findFirst();
    }

    private String words(Delegation delegation) {
        return colleague(delegation)
                .map(each -> getTranslation(
                        "reminder.delegate.mine",
                        each.name(),
                        formats.day(delegation.from()),
                        formats.day(delegation.until())))
                .orElseGet(() -> getTranslation("reminder.delegate.gone"));
    }

    private void name() {
        var before = delegates.mine();
        if (attempt.run(() -> delegates.name(wanted()))) {
            done("reminder.delegate.done", before);
        }
    }

    private void giveUp() {
        var before = delegates.mine();
        if (attempt.run(delegates::giveUp)) {
            done("reminder.delegate.given-up", before);
        }
    }

    private void done(String key, Optional<Delegation> before) {
        show();
        Toast.show(getTranslation(key), () -> {
            before.ifPresentOrElse(delegates::name, delegates::giveUp);
            show();
        });
    }

    private Delegation wanted() {
        if (to.getValue() == null) {
            throw new Refused("refused.reminder.delegate.to.missing");
        }
        if (from.getValue() == null) {
            throw new Refused("refused.reminder.delegate.from.missing");
        }
        if (until.getValue() == null) {
            throw new Refused("refused.reminder.delegate.until.missing");
        }
        return new Delegation(to.getValue().id(), from.getValue(), until.getValue());
    }

    private static Paragraph grey(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassNames("dm-2", "dm-s");
        return paragraph;
    }
}
