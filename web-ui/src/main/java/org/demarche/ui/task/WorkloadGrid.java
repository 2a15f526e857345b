package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.demarche.core.task.Burden;
import org.demarche.core.task.BurdenRow;
import org.demarche.core.task.WorkloadRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.CountButton;
import org.demarche.ui.part.Heard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.PlainBar;
import org.demarche.ui.part.StageFill;
import org.jspecify.annotations.Nullable;

/** People by what they carry: a bar that can be compared, the numbers, and the way to give some of it away. */
class WorkloadGrid extends Grid<WorkloadRow> {

    private final Grid.Column<WorkloadRow> waiting;
    private final transient Function<WorkloadRow, List<BurdenRow>> carried;
    private final transient Formats formats;
    private Burden burden = Burden.CASES;
    private int most = 1;

    /**
     * @param reassign null-safe for nobody's row; not called where the reader may not assign
     * @param carried what somebody carries, behind their numbers
     */
    WorkloadGrid(
            boolean mayAssign,
            Consumer<WorkloadRow> reassign,
            Function<WorkloadRow, List<BurdenRow>> carried,
            Formats formats) {
        this.carried = carried;
        this.formats = formats;
        addClassName("dm-load");
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.SINGLE);
        getElement().setAttribute("aria-label", getTranslation("task.workload.title"));
        var person = addComponentColumn(this::person)
                .setHeader(getTranslation("task.workload.person"))
                .setWidth("170px")
                .setFlexGrow(1)
                .setComparator(Comparator.comparing(row -> row.name() == null ? "" : row.name()));
        var load = addComponentColumn(this::bar)
                .setHeader(getTranslation("task.workload.load"))
                .setWidth("56px")
                .setFlexGrow(2);
        var open = number("task.workload.open", WorkloadRow::open, _ -> true, "dm-b")
                .setComparator(Comparator.comparingInt(WorkloadRow::open));
        var week = number("task.workload.week", WorkloadRow::thisWeek, BurdenRow::thisWeek, "light");
        var late = number("task.workload.late", WorkloadRow::late, BurdenRow::late, "dm-late");
        waiting = number("task.workload.waiting", WorkloadRow::waiting, BurdenRow::waiting, "dm-2");
        var give = addComponentColumn(row -> button(row, reassign))
                .setHeader(new Heard(getTranslation("task.workload.reassign-column")))
                .setAutoWidth(true)
                .setFlexGrow(0);
        give.setVisible(mayAssign);
        var card = addComponentColumn(row -> card(row, mayAssign, reassign))
                .setHeader(getTranslation("task.workload.person"));
        var widths = new ColumnsByWidth(this, card).above(ColumnsByWidth.TABLET, load, waiting);
        widths.choose(give, mayAssign);
        setColumnOrder(List.of(person, load, open, week, late, waiting, give, card));
    }

    void show(List<WorkloadRow> rows, Burden what) {
        burden = what;
        most = Math.max(1, rows.stream().mapToInt(WorkloadRow::open).max().orElse(1));
        waiting.setHeader(what == Burden.CASES ? getTranslation("task.workload.waiting") : "");
        setItems(rows);
    }

    /** Shows whose things are being given away. */
    void mark(@Nullable WorkloadRow row) {
        if (row == null) {
            deselectAll();
        } else {
            select(row);
        }
    }

    private Grid.Column<WorkloadRow> number(
            String key, ToIntFunction<WorkloadRow> value, Predicate<BurdenRow> counted, String look) {
        return addComponentColumn(row -> figure(row, value.applyAsInt(row), getTranslation(key), counted, look))
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** A number opens what it counts. */
    private Component figure(WorkloadRow row, int number, String name, Predicate<BurdenRow> counted, String look) {
        if (number == 0) {
            var nothing = new Span("0");
            nothing.addClassName("dm-2");
            return nothing;
        }
        var whose = row.name() == null ? getTranslation("task.workload.nobody") : row.name();
        var figure = new CountButton(
                Integer.toString(number),
                getTranslation("task.workload.counted", whose, name),
                () -> carried.apply(row).stream()
                        .filter(counted)
                        .map(each -> (ListItem) new CarriedLine(each, formats))
                        .toList());
        figure.addClassName(look);
        return figure;
    }

    private Component person(WorkloadRow row) {
        var name = row.name();
        if (name == null || row.person() == null) {
            var words = new Div(
                    bold(getTranslation("task.workload.nobody")), grey(getTranslation("task.workload.nobody.do")));
            return row(PersonAvatar.nobody().large(), words);
        }
        Component shown =
                burden == Burden.TASKS ? new Anchor(TaskNavigation.toTasksOf(row.person()), name) : new Span(name);
        shown.addClassNames("dm-name", "dm-b");
        return row(new PersonAvatar(name).large(), shown);
    }

    private Component bar(WorkloadRow row) {
        var bar = new PlainBar().tall();
        bar.late(share(row.late()));
        bar.part(share(row.thisWeek()), StageFill.DRAFT);
        bar.part(share(row.later()), StageFill.CONTACT);
        return bar;
    }

    private double share(int number) {
        return (double) number / most;
    }

    private Component card(WorkloadRow row, boolean mayAssign, Consumer<WorkloadRow> reassign) {
        var numbers = new Div(
                new Span(getTranslation("task.workload.card.open", row.open())),
                new Span(getTranslation("task.workload.card.week", row.thisWeek())));
        if (row.late() > 0) {
            var late = new Span(getTranslation("task.workload.card.late", row.late()));
            late.addClassNames("dm-late", "dm-b");
            numbers.add(late);
        }
        numbers.addClassNames("dm-row", "dm-wrap", "dm-2");
        var card = new Div(person(row), bar(row), numbers);
        card.addClassName("dm-cell-card");
        if (mayAssign && row.open() > 0) {
            card.add(button(row, reassign));
        }
        return card;
    }

    private Component button(WorkloadRow row, Consumer<WorkloadRow> reassign) {
        var nobody = row.person() == null;
        var button = new Button(
                getTranslation(nobody ? "task.workload.assign" : "task.reassign"),
                Icon.SWAP.create(),
                _ -> reassign.accept(row));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (nobody) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setVisible(row.open() > 0);
        return button;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("dm-row");
        return row;
    }

    private static Span bold(String words) {
        var span = new Span(words);
        span.addClassName("dm-b");
        return span;
    }

    private static Div grey(String words) {
        var div = new Div(words);
        div.addClassNames("dm-2", "dm-xs");
        return div;
    }
}
