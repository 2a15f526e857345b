package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.core.base.Refused;
import org.demarche.core.task.Burden;
import org.demarche.core.task.BurdenRow;
import org.demarche.core.task.WorkloadRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.CountryTile;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.WhyButton;
import org.demarche.ui.relief.HandOverNavigation;

/** Chooses some of what one person carries and somebody to give it to; suggests who, and says why. */
class ReassignPanel extends DmCard {

    private final transient Reassigning reassigning;
    private final transient Reassigning.Order order;
    private final transient Formats formats;
    private final transient Runnable changed;
    private final Map<BurdenRow, Checkbox> choices = new LinkedHashMap<>();

    final ComboBox<WorkloadRow> to = new ComboBox<>(getTranslation("task.workload.to"));
    private final TextArea note = new TextArea(getTranslation("task.workload.note"));
    private final Span count = new Span();
    private final Attempt attempt = new Attempt();
    final Button give = new Button(Icon.SWAP.create(), _ -> give());

    ReassignPanel(
            Reassigning reassigning, Reassigning.Order order, Formats formats, Runnable changed, Runnable closed) {
        super("");
        this.reassigning = reassigning;
        this.order = order;
        this.formats = formats;
        this.changed = changed;
        setTitle(title(), 2);
        suffix(new IconButton(Icon.X, getTranslation("part.close"), closed));
        give.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("task.cancel"), _ -> closed.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(give, cancel);
        buttons.addClassNames("dm-row", "dm-wrap");
        var body =
                new Div(person(), suggestion(), head(), list(), words(), attempt, buttons, consequence(), handOver());
        body.addClassName("dm-stack");
        add(body);
        count();
    }

    private String title() {
        return order.from().person() == null
                ? getTranslation("task.workload.panel.nobody")
                : getTranslation(
                        "task.workload.panel", String.valueOf(order.from().name()));
    }

    private ComboBox<WorkloadRow> person() {
        to.setItems(order.candidates());
        to.setItemLabelGenerator(
                row -> getTranslation("task.workload.candidate", String.valueOf(row.name()), row.open()));
        to.setWidthFull();
        to.setPrefixComponent(Icon.USER.create());
        order.suggested().ifPresent(to::setValue);
        attempt.field("refused.task.assignee", to);
        return to;
    }

    private Paragraph suggestion() {
        var words = new Paragraph();
        words.addClassNames("dm-s", "dm-2");
        order.suggested().ifPresent(row -> {
            words.add(new Span(getTranslation("task.workload.suggested", row.thisWeek()) + " "));
            words.add(new WhyButton(getTranslation("task.workload.why", String.valueOf(row.name())), why(row)));
        });
        return words;
    }

    private Explanation why(WorkloadRow suggested) {
        var answer = Explanation.of(getTranslation("task.workload.why", String.valueOf(suggested.name())));
        order.candidates().stream().skip(1).forEach(row -> answer.line(String.valueOf(row.name()), figures(row)));
        return answer.result(String.valueOf(suggested.name()), figures(suggested))
                .source(getTranslation("task.workload.why.rule"));
    }

    private String figures(WorkloadRow row) {
        return getTranslation("task.workload.why.figures", row.thisWeek(), row.open());
    }

    private Div head() {
        count.addClassNames("dm-b", "dm-grow");
        var late = new Button(getTranslation("task.workload.select-late"), _ -> choose(BurdenRow::late));
        var all = new Button(getTranslation("task.workload.select-all"), _ -> choose(_ -> true));
        List.of(late, all).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY));
        var head = new Div(count, late, all);
        head.addClassNames("dm-row", "dm-s");
        return head;
    }

    private Div list() {
        var list = new Div();
        list.addClassName("dm-picks");
        for (var row : reassigning.carried(order)) {
            var box = new Checkbox(order.from().person() == null);
            box.setAriaLabel(Words.dotted(place(row), row.what()));
            box.addValueChangeListener(_ -> count());
            choices.put(row, box);
            list.add(line(row, box));
        }
        return list;
    }

    private Div line(BurdenRow row, Checkbox box) {
        var line = new Div(box);
        line.addClassNames("dm-row", "dm-s");
        if (row.country() != null) {
            line.add(new CountryTile(row.country()));
        }
        var place = new Span(place(row));
        place.addClassName("dm-b");
        var what = new Span(row.what() == null ? "" : row.what());
        what.addClassName("dm-2");
        var words = new Div(place, new Span(" "), what);
        words.addClassNames("dm-grow", "dm-ellipsis");
        line.add(words);
        if (row.dueOn() != null) {
            var day = new Span(formats.dueInColumn(row.dueOn()));
            day.addClassName("dm-nowrap");
            day.addClassNames(row.late() ? new String[] {"dm-late", "dm-b"} : new String[] {"dm-2"});
            line.add(day);
        }
        return line;
    }

    private String place(BurdenRow row) {
        if (row.caseId() == null) {
            return getTranslation("task.free");
        }
        return row.countryName() == null ? String.valueOf(row.institution()) : row.countryName();
    }

    private TextArea words() {
        note.setWidthFull();
        note.setPlaceholder(getTranslation("task.workload.note.hint"));
        note.setVisible(order.burden() == Burden.CASES);
        attempt.field("refused.case.assign.note", note);
        return note;
    }

    /** Everything at once, for an absence or for good. */
    private Component handOver() {
        var person = order.from().person();
        return person == null
                ? new Span()
                : new Anchor(HandOverNavigation.of(person), getTranslation("task.workload.hand-over.all"));
    }

    private Paragraph consequence() {
        var words = new Paragraph(getTranslation("task.workload.consequence." + order.burden()));
        words.addClassNames("dm-xs", "dm-2");
        return words;
    }

    private void choose(Predicate<BurdenRow> wanted) {
        choices.forEach((row, box) -> box.setValue(wanted.test(row)));
    }

    private List<BurdenRow> chosen() {
        return choices.entrySet().stream()
                .filter(each -> each.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int chosen = chosen().size();
        count.setText(getTranslation("task.workload.chosen." + order.burden(), chosen, choices.size()));
        give.setText(getTranslation("task.workload.give." + order.burden(), chosen));
        give.setEnabled(chosen > 0);
    }

    private void give() {
        attempt.run(() -> {
            if (to.getValue() == null) {
                throw new Refused("refused.task.assignee");
            }
            reassigning.give(order, chosen(), to.getValue(), note.getValue(), changed);
        });
    }
}
