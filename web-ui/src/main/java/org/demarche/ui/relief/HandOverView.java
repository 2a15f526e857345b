package org.demarche.ui.relief;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.core.access.UserId;
import org.demarche.core.relief.CarriedRow;
import org.demarche.core.relief.ReliefRow;
import org.demarche.core.relief.Relieve;
import org.demarche.core.relief.Relieved;
import org.demarche.ui.format.Formats;
import org.demarche.ui.format.OwnFormats;
import org.demarche.ui.part.Attempt;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.EmptyState;
import org.demarche.ui.part.PageHeader;
import org.demarche.ui.part.Toast;
import org.demarche.ui.shell.Crumb;
import org.demarche.ui.shell.HasCrumbs;

/** Whose work is handed over, to whom, and what was handed over before. Without a person: who carries what. */
@Route(HandOverNavigation.ROUTE)
@RolesAllowed("COORDINATOR")
class HandOverView extends Main implements HasCrumbs, BeforeEnterObserver {

    private final transient HandOverDesk desk;
    private final transient Formats formats;
    private final Attempt attempt = new Attempt();
    private String name = "";

    HandOverView(HandOverDesk desk, OwnFormats formats) {
        this.desk = desk;
        this.formats = formats.get();
        addClassName("dm-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(HandOverNavigation.FROM);
        if (asked.isEmpty()) {
            showAll();
        } else {
            show(UserId.of(asked.get()));
        }
    }

    @Override
    public List<Crumb> crumbs() {
        return name.isEmpty()
                ? List.of(Crumb.here(getTranslation("relief.title")))
                : List.of(new Crumb(getTranslation("relief.title"), HandOverNavigation.all()), Crumb.here(name));
    }

    private void showAll() {
        name = "";
        removeAll();
        var columns = new Div(
                new CarriersCard(desk.people(), formats), new ReliefsCard(desk.handOvers(), formats, this::handBack));
        columns.addClassNames("dm-cols", "half");
        add(new PageHeader(getTranslation("relief.title")).sub(getTranslation("relief.sub")), attempt, columns);
    }

    private void show(UserId person) {
        var rows = desk.carriedBy(person);
        name = desk.nameOf(person);
        removeAll();
        if (rows.isEmpty()) {
            add(new PageHeader(getTranslation("relief.title.of", name)), attempt, nothing());
            return;
        }
        add(new PageHeader(getTranslation("relief.title.of", name)).sub(sum(rows)), columns(person, rows));
    }

    private Div columns(UserId person, List<CarriedRow> rows) {
        var plan = new HandOverPlan(rows, desk.receivers(person, rows));
        var cards = new ArrayList<CarriedCard>();
        var panels = new ArrayList<HandOverPanel>();
        rows.stream()
                .collect(Collectors.groupingBy(CarriedRow::campaignId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(each ->
                        cards.add(new CarriedCard(each, plan, formats, () -> panels.forEach(HandOverPanel::refresh))));
        var panel = new HandOverPanel(
                plan, formats, () -> cards.stream().flatMap(CarriedCard::chosen).toList(), () -> {
                    cards.forEach(CarriedCard::refresh);
                    cards.forEach(CarriedCard::clear);
                    panels.forEach(HandOverPanel::refresh);
                });
        panels.add(panel);
        panel.onGive(person, this::handOver);
        var main = new Div();
        main.addClassName("dm-stack");
        cards.forEach(main::add);
        var columns = new Div(main, panel);
        columns.addClassNames("dm-cols", "load");
        return columns;
    }

    private Span[] sum(List<CarriedRow> rows) {
        int steps = (int) rows.stream()
                .filter(row -> row.kind().isOnCase() && row.dueOn() != null)
                .count();
        int answers = rows.stream().mapToInt(CarriedRow::awaited).sum();
        return new Span[] {
            new Span(getTranslation("relief.sum", HandOverPlan.count(rows, true), HandOverPlan.count(rows, false))
                    + ". "),
            new Span(getTranslation("relief.sum.with", steps, answers))
        };
    }

    private DmCard nothing() {
        return DmCard.named(
                getTranslation("relief.title"),
                new EmptyState(
                        getTranslation("relief.nothing", name),
                        getTranslation("relief.nothing.next"),
                        new Anchor(HandOverNavigation.all(), getTranslation("relief.all"))));
    }

    private void handOver(Relieve command) {
        var done = desk.handOver(command);
        var undo = done.id();
        var words = done(command, done); // while the page is still about that person
        UI.getCurrent().navigate(HandOverNavigation.all());
        Toast.show(words, () -> {
            desk.handBack(undo);
            UI.getCurrent().navigate(HandOverNavigation.all());
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private String done(Relieve command, Relieved done) {
        int many = done.cases() + done.tasks();
        return done.left() > 0 && command.absence() != null
                ? getTranslation(
                        "relief.planned", many, formats.day(command.absence().from()), name)
                : getTranslation("relief.done", many, name, done.left());
    }

    private void handBack(ReliefRow row) {
        if (attempt.run(() -> {
            var back = desk.handBack(row.id());
            Toast.show(
                    row.isPlan()
                            ? getTranslation("relief.off.done", row.name())
                            : getTranslation(
                                    "relief.back.done", row.name(), back.cases() + back.tasks(), back.stayed()));
        })) {
            showAll();
        }
    }
}
