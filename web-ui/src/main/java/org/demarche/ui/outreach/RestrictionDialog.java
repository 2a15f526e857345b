package org.demarche.ui.outreach;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.core.restriction.NamedPerson;
import org.demarche.core.restriction.RestrictionRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.PersonAvatar;

/** Who is named in a restriction, until when and why; names others, lengthens and lifts it. */
class RestrictionDialog extends Dialog {

    private final transient RestrictionRow row;
    private final transient RestrictionDeeds deeds;
    private final transient Consumer<String> done;
    private final Attempt attempt = new Attempt();

    /** @param done told the key of what was done, with the dialog closed */
    RestrictionDialog(
            RestrictionRow row,
            List<NamedPerson> candidates,
            RestrictionDeeds deeds,
            Formats formats,
            Consumer<String> done) {
        this.row = row;
        this.deeds = deeds;
        this.done = done;
        setHeaderTitle(Restricting.words(row, formats));
        setWidth("min(480px, 100vw - 24px)");
        var content = new Div(grey(getTranslation("outreach.restricted.by", row.setBy(), formats.moment(row.setAt()))));
        content.add(new Paragraph(row.reason()), people());
        if (row.mayLift()) {
            content.add(add(candidates));
        }
        if (row.mayChange()) {
            content.add(longer(formats));
        }
        content.add(attempt);
        if (!row.mayLift()) {
            content.add(grey(getTranslation("outreach.restricted.who-lifts")));
        }
        content.addClassName("dm-stack");
        add(content);
        footer();
    }

    private void footer() {
        var close = new Button(getTranslation("part.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(close);
        if (row.mayLift()) {
            var lift = new Button(getTranslation("outreach.restricted.lift"), _ -> ask());
            lift.addThemeVariants(ButtonVariant.ERROR);
            getFooter().add(lift);
        }
    }

    private Div people() {
        var people = new Div();
        people.addClassName("dm-picks");
        for (var person : row.people()) {
            var name = new Span(person.name());
            name.addClassNames("dm-b", "dm-grow");
            var line = new Div(new PersonAvatar(person.name()), name);
            line.addClassName("dm-row");
            if (row.mayChange() && row.people().size() > 1) {
                line.add(new IconButton(
                        Icon.X,
                        getTranslation("outreach.restricted.remove", person.name()),
                        () -> run(() -> deeds.service().remove(row.id(), person.id()), "outreach.restricted.removed")));
            }
            people.add(line);
        }
        return people;
    }

    private ComboBox<NamedPerson> add(List<NamedPerson> candidates) {
        var named = row.people().stream().map(NamedPerson::id).toList();
        var person = new ComboBox<NamedPerson>(getTranslation("outreach.restricted.add"));
        person.setItems(
                candidates.stream().filter(each -> !named.contains(each.id())).toList());
        person.setItemLabelGenerator(NamedPerson::name);
        person.setWidthFull();
        person.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                var added = change.getValue().id();
                proven(() -> deeds.service().add(row.id(), added), "outreach.restricted.added");
            }
        });
        return person;
    }

    private Div longer(Formats formats) {
        var until = formats.datePicker(getTranslation("outreach.restricted.longer"));
        until.setPlaceholder(getTranslation("outreach.restricted.longer.open"));
        until.setClearButtonVisible(true);
        until.setValue(row.until());
        attempt.field("refused.restriction.shorter", until).field("refused.date", until);
        var lengthen = new Button(
                getTranslation("outreach.restricted.lengthen"),
                _ -> run(() -> deeds.service().lengthen(row.id(), until.getValue()), "outreach.restricted.lengthened"));
        lengthen.addThemeVariants(ButtonVariant.SMALL);
        var line = new Div(until, lengthen);
        line.addClassNames("dm-row", "dm-wrap");
        line.addClassName("dm-longer");
        return line;
    }

    /** What the team has read once stays read. */
    private void ask() {
        Confirm.of(
                        getTranslation("outreach.restricted.lift.question"),
                        getTranslation("outreach.restricted.lift.meaning"))
                .keep(getTranslation("outreach.restricted.lift.keep"))
                .ask(getTranslation("outreach.restricted.lift"), this::lift);
    }

    private void lift() {
        proven(() -> deeds.service().lift(row.id()), "outreach.restricted.lifted");
    }

    /** After the person has proved anew that it is them. */
    private void proven(Runnable deed, String key) {
        attempt.run(() -> deeds.stepUp().then(() -> run(deed, key)));
    }

    private void run(Runnable deed, String key) {
        if (attempt.run(deed)) {
            close();
            done.accept(key);
        }
    }

    private static Paragraph grey(String words) {
        var grey = new Paragraph(words);
        grey.addClassNames("dm-s", "dm-2");
        return grey;
    }
}
