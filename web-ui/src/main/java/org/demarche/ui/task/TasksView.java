package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Scope;
import org.demarche.core.campaign.CampaignList;
import org.demarche.core.campaign.CampaignRow;
import org.demarche.core.campaign.Colleague;
import org.demarche.core.sql.Slice;
import org.demarche.core.task.TaskFilter;
import org.demarche.core.task.TaskList;
import org.demarche.core.task.TaskRow;
import org.demarche.core.task.TaskSort;
import org.demarche.core.task.TaskView;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Chip;
import org.demarche.ui.part.ColumnsByWidth;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.GridCells;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.OpenOnEnter;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Slices;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** All tasks that somebody may see; which of them, in which order, and which one is open stands in the address. */
@Route("tasks")
@Menu(order = 10, title = "task.list.title", icon = "okc")
@RolesAllowed({"STAFF", "COORDINATOR", "LEADERSHIP"})
class TasksView extends Main implements HasCrumbs, AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient TaskList tasks;
    private final transient Access access;
    private final transient TaskDialogs dialogs;
    private final transient List<CampaignRow> campaigns;

    final Grid<TaskRow> grid = new Grid<>();
    final Map<TaskView, Chip> chips = new EnumMap<>(TaskView.class);
    private final TextField search = new TextField();
    private final ComboBox<CampaignRow> campaign = new ComboBox<>();
    private final ComboBox<Colleague> assignee = new ComboBox<>();
    private final PageHeader header = new PageHeader(getTranslation("task.list.title"));
    private final Div nothing = new Div();
    private final TaskBulk bulk;
    private TaskAddress address = TaskAddress.of(QueryParameters.empty());
    private Map<TaskView, Integer> counts = Map.of();

    TasksView(
            TaskList tasks,
            Access access,
            CampaignList campaigns,
            OwnFormats formats,
            TaskDialogs dialogs,
            TaskBulkDialogs many) {
        this.tasks = tasks;
        this.access = access;
        this.dialogs = dialogs;
        this.campaigns = campaigns.find(access.scope(), false);
        addClassNames("dm-page", "fill");
        bulk = new TaskBulk(grid, many, access, this::refresh);
        var newTask = new Button(getTranslation("task.new"), Icon.PLUS.create(), _ -> dialogs.create(this::refresh));
        newTask.setVisible(access.scope().allowsSomewhere(Action.LOG));
        header.actions(newTask);
        columns(new TaskCells(
                formats.get(),
                row -> "tasks" + queryOf(address.opened(row.id())),
                getTranslation("task.free"),
                getTranslation("cases.restricted")));
        add(header, views(), filters(), bulk.bar(), grid, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = TaskAddress.of(event.getLocation().getQueryParameters());
        show();
        refresh();
        var open = address.task();
        if (open != null) {
            dialogs.edit(open, this::refresh, () -> go(address.opened(null)));
        }
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("task.list.title")));
    }

    private Scope scope() {
        return access.scope();
    }

    private TaskFilter filter() {
        return address.filter()
                .withCampaign(campaigns.stream()
                        .filter(row -> row.key().equals(address.campaign()))
                        .map(CampaignRow::id)
                        .findFirst()
                        .orElse(null));
    }

    private Div views() {
        var row = new Div();
        row.addClassNames("dm-row", "dm-wrap", "dm-views");
        for (var view : TaskView.values()) {
            var chip = new Chip(getTranslation("task.view." + view), () -> go(address.with(view)));
            chips.put(view, chip);
            row.add(chip);
        }
        return row;
    }

    private Div filters() {
        search.setPlaceholder(getTranslation("task.list.search"));
        search.setAriaLabel(getTranslation("task.list.search"));
        search.setPrefixComponent(Icon.SEARCH.create());
        search.setWidth("260px");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> goIf(change.isFromClient(), address.withText(change.getValue())));
        campaign.setPlaceholder(getTranslation("task.list.campaign"));
        campaign.setAriaLabel(getTranslation("task.list.campaign"));
        campaign.setItems(campaigns);
        campaign.setItemLabelGenerator(row -> row.name(getLocale()));
        campaign.setClearButtonVisible(true);
        campaign.setVisible(campaigns.size() > 1);
        campaign.addValueChangeListener(change -> goIf(
                change.isFromClient(),
                address.withCampaign(
                        change.getValue() == null ? "" : change.getValue().key())));
        assignee.setPlaceholder(getTranslation("task.list.assignee"));
        assignee.setAriaLabel(getTranslation("task.list.assignee"));
        assignee.setItems(dialogs.everybody());
        assignee.setItemLabelGenerator(Colleague::name);
        assignee.setClearButtonVisible(true);
        assignee.addValueChangeListener(change -> goIf(
                change.isFromClient(),
                address.withAssignee(
                        change.getValue() == null ? null : change.getValue().id())));
        var row = new Div(search, campaign, assignee);
        row.addClassNames("dm-row", "dm-wrap", "dm-filters");
        return row;
    }

    private void columns(TaskCells cells) {
        var title = grid.addColumn(cells.what())
                .setHeader(getTranslation("task.field.title"))
                .setFlexGrow(3);
        var where = grid.addColumn(cells.where())
                .setHeader(getTranslation("task.field.case"))
                .setFlexGrow(2);
        var who = grid.addColumn(GridCells.person(TaskRow::assignee, getTranslation("part.nobody")))
                .setHeader(getTranslation("task.field.assignee"));
        var priority = grid.addColumn(GridCells.grey(row -> getTranslation("outreach.priority." + row.priority())))
                .setHeader(getTranslation("task.field.priority"))
                .setWidth("110px")
                .setFlexGrow(0);
        var due = grid.addColumn(cells.dueCell())
                .setHeader(getTranslation("task.field.due"))
                .setWidth("120px")
                .setFlexGrow(0);
        sorted(title, TaskSort.Key.TITLE);
        sorted(where, TaskSort.Key.PLACE);
        sorted(who, TaskSort.Key.ASSIGNEE);
        sorted(priority, TaskSort.Key.PRIORITY);
        sorted(due, TaskSort.Key.DUE);
        var card = grid.addColumn(cells.card()).setHeader(getTranslation("task.list.title"));
        new ColumnsByWidth(grid, card).above(ColumnsByWidth.TABLET, priority);
        grid.setPageSize(PAGE);
        grid.getElement().setAttribute("aria-label", getTranslation("task.list.title"));
        grid.setItems(new CallbackDataProvider<TaskRow, Void>(
                query -> tasks.find(scope(), filter(), address.sort(), Slices.of(query), getLocale()).stream(),
                _ -> counts.getOrDefault(address.view(), 0),
                TaskRow::id));
        grid.addSortListener(sort -> goIf(sort.isFromClient(), address.with(chosen(sort.getSortOrder()))));
        OpenOnEnter.in(grid, row -> go(address.opened(row.id())));
    }

    private static void sorted(Grid.Column<TaskRow> column, TaskSort.Key key) {
        column.setKey(key.name()).setSortProperty(key.name()).setSortable(true);
    }

    private static TaskSort chosen(List<GridSortOrder<TaskRow>> orders) {
        return orders.isEmpty()
                ? TaskSort.BY_DUE
                : new TaskSort(
                        TaskSort.Key.valueOf(orders.getFirst().getSorted().getKey()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }

    /** Brings the fields in line with the address. */
    private void show() {
        chips.forEach((view, chip) -> chip.setPressed(view == address.view()));
        search.setValue(address.text());
        campaign.setValue(campaigns.stream()
                .filter(row -> row.key().equals(address.campaign()))
                .findFirst()
                .orElse(null));
        assignee.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(address.assignee()))
                .findFirst()
                .ifPresentOrElse(assignee::setValue, assignee::clear);
        grid.sort(List.of(new GridSortOrder<>(
                grid.getColumnByKey(address.sort().key().name()),
                address.sort().descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    }

    private void refresh() {
        counts = tasks.counts(scope(), filter());
        chips.forEach((view, chip) -> chip.setCount(counts.getOrDefault(view, 0)));
        int found = counts.getOrDefault(address.view(), 0);
        header.sub(getTranslation("task.list.count." + address.view(), found));
        bulk.clear();
        bulk.offerAll(
                found, () -> tasks.find(scope(), filter(), address.sort(), new Slice(0, Slice.MOST), getLocale()));
        grid.getDataProvider().refreshAll();
        grid.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(emptiness());
        }
    }

    private Component emptiness() {
        if (filter().narrows()) {
            var all = new Button(
                    getTranslation("task.list.all"),
                    _ -> go(TaskAddress.of(QueryParameters.empty()).with(address.view())));
            return DmCard.named(
                    getTranslation("task.list.title"),
                    new EmptyState(
                            getTranslation("task.list.nothing-found"),
                            getTranslation("task.list.nothing-found.next"),
                            all));
        }
        return DmCard.named(
                getTranslation("task.list.title"),
                new EmptyState(
                        getTranslation("task.list.nothing." + address.view()),
                        getTranslation("task.list.nothing.next")));
    }

    private void goIf(boolean byUser, TaskAddress there) {
        if (byUser) {
            go(there);
        }
    }

    private void go(TaskAddress there) {
        UI.getCurrent().navigate("tasks", there.parameters());
    }

    private static String queryOf(TaskAddress there) {
        return "?" + there.parameters().getQueryString();
    }
}
