package org.demarche.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.demarche.core.access.Access;
import org.demarche.core.access.Action;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.core.task.Burden;
import org.demarche.core.task.Workload;
import org.demarche.core.task.WorkloadRow;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.outreach.CaseNavigation;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Switch;
import org.demarche.ui.relief.HandOverNavigation;
import org.demarche.ui.shell.CampaignChoice;
import org.demarche.ui.shell.CampaignInUse;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;
import org.jspecify.annotations.Nullable;

/** Who carries how much in the campaign in use, and the way to give some of it to somebody else. */
@Route("workload")
@Menu(order = 140, title = "task.workload.title", icon = "load")
@RolesAllowed({"COORDINATOR", "LEADERSHIP"})
class WorkloadView extends Main implements HasCrumbs, AfterNavigationObserver {

    static final String NOBODY = "nobody";
    private static final String WHAT = "what";
    private static final String FROM = "from";
    private static final int HANDOVERS = 6;

    private final transient Workload workload;
    private final transient Access access;
    private final transient Formats formats;
    private final transient Reassigning reassigning;
    private final transient Optional<CampaignChoice> campaign;

    private final PageHeader header = new PageHeader(getTranslation("task.workload.title"));
    private final Switch<Burden> burden = new Switch<>(
            getTranslation("task.workload.what"),
            List.of(Burden.values()),
            choice -> getTranslation("task.workload.what." + choice));
    private final Button share = new Button(Icon.SWAP.create(), _ -> show(burden.getValue(), NOBODY));
    final WorkloadGrid people;
    final Div side = new Div();
    private final Div lately = new Div();
    private final LeftAlone leftAlone;
    private final Div columns;

    WorkloadView(
            Workload workload,
            Access access,
            OwnFormats formats,
            Reassigning reassigning,
            CampaignInUse campaigns,
            LeftAloneReads leftAloneReads) {
        this.workload = workload;
        this.access = access;
        this.formats = formats.get();
        this.reassigning = reassigning;
        campaign = campaigns.current();
        addClassName("dm-page");
        burden.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show(change.getValue(), null);
            }
        });
        share.addThemeVariants(ButtonVariant.PRIMARY);
        header.actions(burden, share);
        people = new WorkloadGrid(
                coordinates(),
                row -> show(burden.getValue(), key(row.person())),
                row -> workload.of(scope(), burden.getValue(), row.person(), getLocale()),
                this.formats);
        var main = new Div(people, legend(), lately);
        main.addClassName("dm-stack");
        columns = new Div(main, side);
        columns.addClassName("dm-cols");
        leftAlone = new LeftAlone(leftAloneReads, this.formats);
        add(header, leftAlone, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        burden.setValue(parameters
                .getSingleParameter(WHAT)
                .flatMap(value -> Words.choice(Burden.class, value))
                .orElse(Burden.CASES));
        draw(parameters.getSingleParameter(FROM).orElse(""));
    }

    @Override
    public List<Crumb> crumbs() {
        var way = new ArrayList<Crumb>();
        campaign.ifPresent(chosen -> way.add(new Crumb(chosen.name(), CaseNavigation.LIST)));
        way.add(Crumb.here(getTranslation("task.workload.title")));
        return way;
    }

    private Scope scope() {
        return campaign.map(chosen -> access.scope().within(chosen.id())).orElseGet(() -> Scope.none(access.user()));
    }

    private boolean coordinates() {
        return campaign.filter(chosen -> access.scope().allows(Action.ASSIGN, chosen.id()))
                .isPresent();
    }

    private void draw(String from) {
        var rows = workload.people(scope(), burden.getValue());
        header.sub(summary(rows));
        var free = rows.stream().filter(row -> row.person() == null).findFirst();
        share.setVisible(coordinates() && free.isPresent());
        free.ifPresent(row -> share.setText(getTranslation("task.workload.share", row.open())));
        people.show(rows, burden.getValue());
        leftAlone.show(coordinates() ? scope() : Scope.none(access.user()));
        lately.removeAll();
        if (burden.getValue() == Burden.CASES) {
            lately.add(handovers());
        }
        panel(rows, from);
    }

    private Component[] summary(List<WorkloadRow> rows) {
        int late = rows.stream().mapToInt(WorkloadRow::late).sum();
        int open = rows.stream().mapToInt(WorkloadRow::open).sum();
        long persons = rows.stream().filter(row -> row.person() != null).count();
        var line = new ArrayList<Component>();
        line.add(new Span(getTranslation("task.workload.sum." + burden.getValue(), open, persons)));
        if (late > 0) {
            line.add(marked(getTranslation("task.workload.sum.late", late), "dm-late"));
        }
        rows.stream()
                .filter(row -> row.person() == null)
                .findFirst()
                .ifPresent(row -> line.add(marked(getTranslation("task.workload.sum.nobody", row.open()), "dm-risk")));
        return line.toArray(Component[]::new);
    }

    private static Span marked(String words, String look) {
        var mark = new Span(words);
        mark.addClassNames(look, "dm-b");
        return new Span(new Span(" · "), mark);
    }

    private Div legend() {
        var row = new Div();
        row.addClassNames("dm-row", "dm-wrap", "dm-xs", "dm-2");
        for (var part : List.of("late", "week", "later")) {
            var key = new Span();
            key.addClassNames("dm-key", part);
            row.add(new Span(key, new Span(getTranslation("task.workload.key." + part))));
        }
        row.add(new Span(getTranslation("task.workload.key.waiting")));
        return row;
    }

    private Component handovers() {
        var card = new DmCard(getTranslation("task.workload.handovers"));
        if (coordinates()) {
            card.suffix(new Anchor(HandOverNavigation.all(), getTranslation("task.workload.handovers.all")));
        }
        var rows = workload.handovers(scope(), HANDOVERS, getLocale());
        if (rows.isEmpty()) {
            card.add(new Span(getTranslation("task.workload.handovers.none")));
        }
        rows.forEach(row -> card.add(new HandoverLine(row, formats)));
        return card;
    }

    private void panel(List<WorkloadRow> rows, String from) {
        side.removeAll();
        var chosen = rows.stream()
                .filter(row -> key(row.person()).equals(from))
                .filter(row -> coordinates() && row.open() > 0)
                .findFirst();
        columns.setClassName("load", chosen.isPresent());
        side.setVisible(chosen.isPresent());
        people.mark(chosen.orElse(null));
        chosen.ifPresent(row -> side.add(reassigning.panel(
                new Reassigning.Order(scope(), burden.getValue(), row, rows),
                formats,
                () -> draw(""),
                () -> show(burden.getValue(), null))));
        if (rows.isEmpty()) {
            lately.add(DmCard.named(
                    getTranslation("task.workload.title"),
                    new EmptyState(
                            getTranslation("task.workload.nobody-here"),
                            getTranslation("task.workload.nobody-here.next"))));
        }
    }

    private void show(Burden what, @Nullable String from) {
        var parameters = new LinkedHashMap<String, String>();
        if (what != Burden.CASES) {
            parameters.put(WHAT, Words.parameter(what));
        }
        if (from != null) {
            parameters.put(FROM, from);
        }
        UI.getCurrent().navigate("workload", QueryParameters.simple(parameters));
    }

    private static String key(@Nullable UserId person) {
        return person == null ? NOBODY : person.toString();
    }
}
