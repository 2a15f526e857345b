package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.util.List;
import org.demarche.core.text.Languages;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.Formatting;
import org.demarche.ui.part.BulkBar;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.Confirm;
import org.demarche.ui.part.ConflictCard;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.FieldErrors;
import org.demarche.ui.part.HealthMark;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.Mark;
import org.demarche.ui.part.NotFoundCard;
import org.demarche.ui.part.Note;
import org.demarche.ui.part.OutcomeBadge;
import org.demarche.ui.part.OutcomeLook;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.PageTabs;
import org.demarche.ui.part.PersonAvatar;
import org.demarche.ui.part.PlainBar;
import org.demarche.ui.part.Skeleton;
import org.demarche.ui.part.StageFill;
import org.demarche.ui.part.StageMark;
import org.demarche.ui.part.StatTile;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.Toast;
import org.demarche.ui.part.Tone;
import org.demarche.ui.part.VoteBar;
import org.jspecify.annotations.Nullable;

/** {@code ?dark} shows the dark scheme, {@code ?uk} Ukrainian. */
@PageTitle("Parts - Demarche")
@Route("test/parts")
@AnonymousAllowed
class GalleryView extends Main implements BeforeEnterObserver {

    private final Formatting formatting;

    GalleryView(Formatting formatting) {
        this.formatting = formatting;
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters().getParameters();
        var ui = event.getUI();
        ui.setLocale(wanted.containsKey("uk") ? Languages.UKRAINIAN : Languages.ENGLISH);
        ui.getPage().setColorScheme(wanted.containsKey("dark") ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
        var formats = formatting.of(ui.getLocale(), ZoneId.of("Europe/Kyiv"));
        removeAll();
        add(header(), tabs());
        var columns = new Div(
                stack(stages(), outcomes(), buttons(), tiles()),
                stack(nothingLate(), nothingYet(), loading(), votes(), asking()),
                stack(
                        conflict(),
                        field(formats),
                        new Note(Tone.PLAIN, Icon.LOCK, "A plain note.", "It has no colour.")));
        columns.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(330px, 100%), 1fr))")
                .set("gap", "14px")
                .set("align-items", "start");
        var lists = new GalleryLists(formats);
        var bulk = bulk(lists.grid());
        add(columns, chips(), bulk, lists.grid(), lists.todo(), lists.steps(), lists.timeline());
        ((Div) columns.getComponentAt(2)).add(error(), riskNote(), recess(), new NotFoundCard());
    }

    private static Component header() {
        return new PageHeader("Parts")
                .sub("The parts that every screen is made of, and the states that no screenshot shows")
                .actions(
                        new Switch<>("Whose", List.of("Mine", "My team"), name -> name),
                        new Button("New task", Icon.PLUS.create()));
    }

    private static Component tabs() {
        return new PageTabs("Parts")
                .tab(new Anchor("test/parts", "Cases"), true)
                .tab(new Anchor("test/parts?dark", "Board"), false)
                .tab(new Anchor("test/parts?uk", "Documents"), false);
    }

    private static Component stages() {
        return new DmCard(
                "Stage",
                line(
                        new StageMark(StageFill.ofPhase(0), "Planned"),
                        new StageMark(StageFill.ofPhase(1), "Package sent")),
                line(
                        new StageMark(StageFill.ofPhase(2), "In committee"),
                        new StageMark(StageFill.DRAFT, "Committee vote")),
                line(
                        new StageMark(StageFill.PLENARY, "Plenary scheduled"),
                        new StageMark(StageFill.RECOGNISED, "Closed")),
                line(new StageMark(StageFill.CLOSED, "Closed")));
    }

    private static Component outcomes() {
        return new DmCard(
                "Outcome",
                line(
                        new OutcomeBadge(OutcomeLook.RECOGNISED, "Recognised"),
                        new OutcomeBadge(OutcomeLook.ENDORSED, "Endorsed by committee"),
                        new OutcomeBadge(OutcomeLook.SUPPORTIVE, "Supportive statement")),
                line(
                        new OutcomeBadge(OutcomeLook.DECLINED, "Declined"),
                        new OutcomeBadge(OutcomeLook.LAPSED, "Lapsed"),
                        new OutcomeBadge(OutcomeLook.NO_ANSWER, "No answer"),
                        new OutcomeBadge(OutcomeLook.OPEN, "Open")),
                line(HealthMark.ok("On track"), HealthMark.risk("At risk"), HealthMark.late("3 days late")),
                line(
                        new Mark(Tone.PLAIN, Icon.LOCK, "Confidential"),
                        new Mark(Tone.RISK, Icon.WARN, "Sources differ"),
                        new Mark(Tone.LATE, Icon.LATE, "Bounced"),
                        new Mark(Tone.SKY, Icon.PAUSE, "Paused: recess to 17 Jan")),
                line(
                        new PersonAvatar("Lilia Seitova").alone("Lilia Seitova"),
                        new PersonAvatar("Dr. Erika Muster").large(),
                        PersonAvatar.nobody()));
    }

    private static Component buttons() {
        var send = new Button("Send 8 letters", Icon.SEND.create());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button("Cancel");
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var delete = new Button("Delete draft", _ -> Confirm.of(
                        "Delete the draft for Denmark?",
                        "The letter and 2 attachments are removed. The case and its timeline stay.")
                .ask("Delete draft", () -> Toast.show("Draft deleted", () -> {})));
        delete.addThemeVariants(ButtonVariant.ERROR);
        delete.setId("delete");
        var toast = new Button(
                "Mark done",
                Icon.CHECK.create(),
                _ -> Toast.show("3 cases reassigned to Oksana Rudenko", () -> Toast.show("Taken back")));
        toast.setId("toast");
        return new DmCard("Buttons and focus", line(send, toast, cancel, delete)).suffix(small("Add", Icon.PLUS));
    }

    private static Component tiles() {
        var row = line(
                new StatTile("38", "test/parts", "open cases").note("40 addressed, 2 closed"),
                new StatTile("7", "test/parts", "late cases").late().note("5 a month ago"));
        row.getStyle().set("gap", "40px");
        return DmCard.named("Numbers", row);
    }

    private static Component nothingLate() {
        return DmCard.named(
                "Late cases",
                new EmptyState(
                        "No case is late",
                        "The next date is tomorrow: Romania, call the registry.",
                        small("Show all 38 cases", null)));
    }

    private static Component nothingYet() {
        var choose = small("Choose parliaments", Icon.PLUS);
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        return DmCard.named(
                "Parliaments",
                new EmptyState(
                        "No parliaments yet",
                        "Start with the list that comes with Demarche, or import your own as CSV.",
                        choose,
                        small("Import CSV", null)));
    }

    private static Component loading() {
        return new DmCard(
                "Loading and progress",
                new Skeleton(3),
                new Paragraph("Export: 214 of 480 rows"),
                PlainBar.progress("Export", 0.45),
                new PlainBar().tall().late(0.2).part(0.4, StageFill.DRAFT).part(0.3, StageFill.CONTACT));
    }

    private static Component votes() {
        return new DmCard(
                "Votes",
                new VoteBar(new VoteBar.Tally(70, 0, 4, 81)),
                new VoteBar(new VoteBar.Tally(83, null, null, 101)),
                new VoteBar(new VoteBar.Tally(414, 16, 2, 460)),
                new VoteBar("unanimous consent"),
                new VoteBar(new VoteBar.Tally(70, 0, 4, 81)).wide());
    }

    private static Component asking() {
        return new DmCard(
                "Deadlines", line(new Paragraph("Answer to the holding letter, Thu 10 Dec"), GalleryLists.why()));
    }

    private static Component conflict() {
        return new ConflictCard(
                        "Olena Kravets saved this case 2 minutes ago",
                        "Olena",
                        List.of(
                                new ConflictCard.Side("Next date", "26 November", "1 December"),
                                new ConflictCard.Side("Next action", "Call", "Call")))
                .choices(() -> {}, () -> {});
    }

    private static Component field(Formats formats) {
        DatePicker due = formats.datePicker("Due date");
        due.setId("due");
        due.setManualValidation(true);
        due.setValue(formats.today().withMonth(5));
        due.setWidthFull();
        new FieldErrors()
                .field("refused.date", due)
                .show("refused.date.past", "This day is past. Choose 25 November or later.");
        return new DmCard("A field that is wrong", due);
    }

    private static Component error() {
        return Note.error(
                        "The letter could not be saved.",
                        "Your text is kept on this screen. Try again, or tell an administrator: 7F3K.")
                .actions(small("Try again", null), small("Copy the text", null));
    }

    private static Component riskNote() {
        return Note.risk("The Riksdag calendar was last checked 4 months ago.", "Dates that depend on it may be wrong.")
                .inline(new Anchor("test/parts", "Check it"));
    }

    private static Component recess() {
        return Note.sky(Icon.PAUSE, "In recess to 17 January.", "3 deadlines wait; none is late.")
                .inline(GalleryLists.why());
    }

    private static Component chips() {
        var open = new Chip("Open", () -> {});
        open.setCount(38);
        open.setPressed(true);
        var late = new Chip("Late", () -> {});
        late.setCount(7);
        var row = line(open, late);
        row.addClassName("dm-views");
        row.getStyle().set("margin-top", "14px");
        return row;
    }

    private static Component bulk(Component grid) {
        var bar = new BulkBar(grid, () -> Toast.show("Cleared"));
        if (grid instanceof Grid<?> rows) {
            bar.selectAll(rows, 38, () -> {});
        }
        bar.verb(Icon.USER, "Assign", () -> {})
                .verb(Icon.MOVE, "Move stage", () -> {})
                .verb(Icon.PLUS, "Add task", () -> {});
        bar.setCount(6);
        return bar;
    }

    private static Button small(String words, @Nullable Icon icon) {
        var button = new Button(words);
        if (icon != null) {
            button.setIcon(icon.create());
        }
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private static Div line(Component... components) {
        var line = new Div(components);
        line.addClassNames("dm-row", "dm-wrap");
        return line;
    }

    private static Div stack(Component... components) {
        var stack = new Div(components);
        stack.addClassName("dm-stack");
        return stack;
    }
}
