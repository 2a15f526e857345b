package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Explanation;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.IconButton;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.Stepper;
import org.demarche.ui.part.Stepper.State;
import org.demarche.ui.part.Stepper.Step;
import org.demarche.ui.part.Time;
import org.demarche.ui.part.Timeline;
import org.demarche.ui.part.TimelineItem;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.TodoGroup;
import org.demarche.ui.part.TodoItem;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.WhyButton;
import org.jspecify.annotations.Nullable;

/** The lists of the gallery. */
class GalleryLists {

    private record Row(GridCells.Card card, @Nullable String owner, String last) {}

    private final Formats formats;
    private final Grid<Row> grid = new Grid<>();

    GalleryLists(Formats formats) {
        this.formats = formats;
        grid.addColumn(GridCells.place((Row row) -> row.card().place()))
                .setHeader("Parliament")
                .setFlexGrow(2);
        grid.addColumn(GridCells.stage((Row row) -> row.card().stage())).setHeader("Stage");
        grid.addColumn(GridCells.person(Row::owner, "Nobody")).setHeader("Owner");
        grid.addColumn(GridCells.due((Row row) -> row.card().due())).setHeader("Due");
        grid.addColumn(GridCells.health((Row row) -> row.card().health())).setHeader("Health");
        var last = grid.addColumn(GridCells.grey(Row::last)).setHeader("Last contact");
        var card = grid.addColumn(GridCells.card(Row::card)).setHeader("Case");
        new ColumnsByWidth(grid, card).above(ColumnsByWidth.TABLET, last);
        OpenOnEnter.in(grid, row -> Toast.show("Opens " + row.card().place().name()));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItems(rows());
        grid.setAllRowsVisible(true);
        grid.select(rows().getFirst());
        grid.setAriaLabel("Cases");
    }

    Grid<?> grid() {
        return grid;
    }

    private List<Row> rows() {
        var today = formats.today();
        return List.of(
                new Row(
                        card("GR", "Greece", StageFill.CONTACT, Tone.LATE, formats.dueInColumn(today.minusDays(6))),
                        "Timur Veliev",
                        "30 Oct"),
                new Row(
                        card("SE", "Sweden", StageFill.DRAFT, Tone.RISK, formats.dueInColumn(today)),
                        "Maksym Hnatiuk",
                        "9 Nov"),
                new Row(
                        card("ME", "Montenegro", StageFill.PLANNED, Tone.OK, formats.dueInColumn(today.plusDays(1))),
                        null,
                        "not known"));
    }

    private static GridCells.Card card(String code, String name, StageFill fill, Tone tone, String due) {
        return new GridCells.Card(
                new GridCells.Place(code, name, "Parliament with quite a long name", "test/parts"),
                new GridCells.Stage(fill, "Package sent"),
                new GridCells.Health(
                        tone, tone == Tone.LATE ? "6 days late" : tone == Tone.RISK ? "At risk" : "On track"),
                new GridCells.Due(tone, due));
    }

    Component todo() {
        var late = new TodoGroup("Overdue")
                .late()
                .note("late by calendar days")
                .setItems(List.of(new TodoItem(
                                Icon.PHONE,
                                new Anchor("test/parts", "Call the registry: no confirmation of receipt"),
                                "Belgium · Chamber of Representatives · Package sent")
                        .late(formats.late(2))
                        .why(why())
                        .actions(small("Log call", Icon.PHONE), snooze())));
        var today = new TodoGroup("Due today")
                .setItems(List.of(
                        new TodoItem(
                                        Icon.NOTE,
                                        new Anchor(
                                                "test/parts", "Brief the member who asked for the legal qualification"),
                                        "United States · House of Representatives · Referred")
                                .when(formats.due(formats.today()))
                                .why(why())
                                .actions(small("Mark done", Icon.CHECK), snooze()),
                        new TodoItem(
                                        Icon.MAIL,
                                        new Anchor("test/parts", "Thank the 14 signatories"),
                                        "United Kingdom · House of Commons")
                                .when(formats.due(formats.today().plusDays(3)))
                                .why(why())
                                .actions(small("Write", Icon.MAIL), snooze())));
        var card = DmCard.named("To do", late, today).flush();
        card.getElement().getStyle().set("margin-top", "14px");
        return card;
    }

    Component steps() {
        return new Stepper(
                "Stage",
                List.of(
                        new Step("Planned", StageFill.PLANNED, State.DONE, "2 Sep"),
                        new Step("Package sent", StageFill.CONTACT, State.DONE, "14 Sep"),
                        new Step("Referred", StageFill.COMMITTEE, State.DONE, null),
                        new Step("In committee", StageFill.COMMITTEE, State.NOW, "12 Nov"),
                        new Step("Draft tabled", StageFill.DRAFT, State.AHEAD, null),
                        new Step("Plenary vote", StageFill.PLENARY, State.AHEAD, null),
                        new Step("Closed", StageFill.CLOSED, State.AHEAD, null)));
    }

    Component timeline() {
        var moment = Instant.parse("2026-11-20T14:42:00Z");
        return new DmCard(
                "Timeline",
                new Timeline(
                        new TimelineItem(
                                        Icon.MAIL,
                                        "Reply received",
                                        "Secretariat of the committee",
                                        new Time(formats.moment(moment), moment))
                                .incoming()
                                .quote("Ihr Schreiben wurde den Mitgliedern des Ausschusses zugeleitet.", Locale.GERMAN)
                                .below(new Mark(Tone.PLAIN, Icon.REPLY, "Holding answer"), why()),
                        new TimelineItem(
                                        Icon.MOVE,
                                        "Stage: Referred to In committee",
                                        "by Olena Kravets",
                                        new Time(formats.moment(moment), moment))
                                .text("The committee put the letter on its list.\nSecond line.")));
    }

    static WhyButton why() {
        return new WhyButton(
                "Why 10 Dec?",
                Explanation.of("Why Thu 10 December?")
                        .line("Reply received", "Fri 20 Nov")
                        .line("Rule: 9 sitting days of this chamber", "+ 9")
                        .skipped("No sitting 30 Nov to 4 Dec", "skipped")
                        .result("Due", "Thu 10 Dec")
                        .source("Calendar checked on 16 Nov by Maksym Hnatiuk.")
                        .link("Open the calendar", "test/parts")
                        .link("Move or pause", "test/parts"));
    }

    private static Button small(String words, Icon icon) {
        var button = new Button(words, icon.create());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static IconButton snooze() {
        return new IconButton(Icon.SNOOZE, "Snooze", () -> {}).bordered();
    }
}
