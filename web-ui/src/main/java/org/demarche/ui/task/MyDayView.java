package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Right;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.DueGroup;
import org.demarche.core.task.DueItem;
import org.demarche.core.task.DueItems;
import org.demarche.core.task.Whose;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.outreach.QuickLogs;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Switch;
import org.demarche.ui.part.TodoGroup;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.demarche.ui.shell.Shell;

/** What to do next, in order. The start page: those who do not work on cases are sent on to what they came for. */
@Route("")
@Menu(order = 0, title = "task.my-day.title", icon = "sun")
@PermitAll
class MyDayView extends Main implements HasCrumbs, BeforeEnterObserver {

    private static final String WHOSE = "whose";

    private final transient DueItems due;
    private final transient Access access;
    private final transient TaskDialogs dialogs;
    private final transient DayDeeds deeds;
    private final transient QuickLogs logs;
    private final transient Formats formats;

    final Div list = new Div();
    private int most = DueItems.FIRST_OF_A_GROUP;
    private final PageHeader header = new PageHeader(getTranslation("task.my-day.title"));
    private final Switch<Whose> whose = new Switch<>(
            getTranslation("task.my-day.whose"),
            List.of(Whose.MINE, Whose.TEAM),
            choice -> getTranslation("task.my-day.whose." + choice));

    MyDayView(DueItems due, Access access, OwnFormats formats, TaskDialogs dialogs, DayDeeds deeds, QuickLogs logs) {
        this.due = due;
        this.access = access;
        this.dialogs = dialogs;
        this.deeds = deeds;
        this.logs = logs;
        this.formats = formats.get();
        addClassName("dm-page");
        var newTask = new Button(getTranslation("task.new"), Icon.PLUS.create(), _ -> dialogs.create(this::draw));
        header.actions(whose, newTask);
        newTask.setVisible(access.scope().allowsSomewhere(Action.LOG));
        whose.setVisible(coordinates());
        whose.addValueChangeListener(change -> show(change.getValue(), change.isFromClient()));
        var columns = new Div(list);
        if (access.may(Right.WORK_ON_CASES)) {
            columns.addClassNames("dm-cols", "day");
            columns.add(side());
        }
        add(header, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Right.WORK_ON_CASES) && sendOn(event)) {
            return;
        }
        whose.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WHOSE)
                .flatMap(value -> Words.choice(Whose.class, value))
                .filter(_ -> coordinates())
                .orElse(Whose.MINE));
        draw();
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("task.my-day.title")));
    }

    private boolean coordinates() {
        return access.scope().allowsSomewhere(Action.ASSIGN);
    }

    /** Leadership to where the campaign stands, administrators to the users. */
    private boolean sendOn(BeforeEnterEvent event) {
        var place = access.may(Right.READ_CAMPAIGNS) ? "overview" : "admin/users";
        boolean there = RouteConfiguration.forSessionScope().getRoute(place).isPresent();
        if (there) {
            event.forwardTo(place);
        }
        return there;
    }

    private Aside side() {
        var side = new Aside(logs.card(this::draw));
        side.addClassName("dm-stack");
        side.getElement().setAttribute("aria-label", getTranslation("task.my-day.side"));
        return side;
    }

    private void show(Whose chosen, boolean byUser) {
        if (byUser) {
            var parameters = chosen == Whose.MINE
                    ? QueryParameters.empty()
                    : QueryParameters.simple(Map.of(WHOSE, Words.parameter(chosen)));
            getUI().ifPresent(ui -> ui.navigate("", parameters));
        }
    }

    private void draw() {
        list.removeAll();
        if (!access.may(Right.WORK_ON_CASES)) {
            list.add(DmCard.named(getTranslation("task.my-day.title"), nothingForYou()));
            return;
        }
        var items = due.find(access.scope(), whose.getValue(), most, getLocale());
        header.sub(summary(items));
        Optional.ofNullable(findAncestor(Shell.class)).ifPresent(Shell::recount);
        list.add(items.isEmpty() ? nothing() : groups(items));
    }

    private Component[] summary(List<DueItem> items) {
        var counts = items.stream().collect(Collectors.toMap(DueItem::dueGroup, DueItem::inGroup, (one, _) -> one));
        var line = new Span(formats.fullDay(formats.today()));
        if (counts.isEmpty()) {
            return new Component[] {line};
        }
        var words = new Span();
        var separator = " · ";
        for (var group : DueGroup.values()) {
            if (counts.containsKey(group)) {
                words.add(new Span(separator));
                var part = new Span(getTranslation("task.my-day.count." + group, counts.get(group)));
                if (group == DueGroup.OVERDUE) {
                    part.addClassNames("dm-late", "dm-b");
                }
                words.add(part);
                separator = ", ";
            }
        }
        return new Component[] {line, words};
    }

    private DmCard groups(List<DueItem> items) {
        var drawing = new DayItems(formats, access.scope(), deeds, dialogs, logs, this::draw);
        var card = DmCard.named(getTranslation("task.my-day.list")).flush();
        for (var group : DueGroup.values()) {
            var ofGroup =
                    items.stream().filter(item -> item.dueGroup() == group).toList();
            if (!ofGroup.isEmpty()) {
                var shown = new TodoGroup(getTranslation("task.due-group." + group))
                        .setItems(ofGroup.stream()
                                .map(item -> drawing.draw(item, whose.getValue() == Whose.TEAM))
                                .toList());
                more(shown, ofGroup.getFirst().inGroup(), ofGroup.size());
                card.add(noted(shown, group));
            }
        }
        return card;
    }

    private void more(TodoGroup group, int all, int shown) {
        group.count(all);
        if (all > shown) {
            int next = Math.min(all - shown, DueItems.FIRST_OF_A_GROUP);
            var more = new Button(getTranslation("task.my-day.more", next), _ -> {
                most = Math.min(most + DueItems.FIRST_OF_A_GROUP, Slice.MOST);
                draw();
            });
            more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            group.end(more);
        }
    }

    private TodoGroup noted(TodoGroup shown, DueGroup group) {
        return switch (group) {
            case OVERDUE -> shown.late().note(getTranslation("task.my-day.note.OVERDUE"));
            case TODAY -> shown;
            case WAITING, COMING -> shown.note(getTranslation("task.my-day.note." + group, DueItems.DAYS_AHEAD));
        };
    }

    private Component nothing() {
        if (access.scope().campaigns().isEmpty()) {
            return DmCard.named(
                    getTranslation("task.my-day.title"),
                    new EmptyState(getTranslation("task.my-day.no-team"), getTranslation("task.my-day.no-team.next")));
        }
        var add = new Button(getTranslation("task.new"), Icon.PLUS.create(), _ -> dialogs.create(this::draw));
        return DmCard.named(
                getTranslation("task.my-day.title"),
                new EmptyState(
                        getTranslation("task.my-day.nothing", DueItems.DAYS_AHEAD),
                        getTranslation("task.my-day.nothing.next"),
                        add));
    }

    private EmptyState nothingForYou() {
        return new EmptyState(getTranslation("task.my-day.other-role"), getTranslation("task.my-day.other-role.next"));
    }
}
