package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.demarche.core.institution.CalendarSpan;
import org.demarche.core.institution.HouseWeek;
import org.demarche.core.institution.InstitutionRow;
import org.demarche.core.institution.LegislativeTerm;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.Icon;
import org.demarche.ui.part.StandingMark;

/** The calendar of one house: a year in which days are entered, what was entered with its sources, terms, the week. */
class CalendarTab extends Div {

    /**
     * What is shown.
     *
     * @param page the address of the page
     * @param houses whose calendars can be chosen here
     */
    record Shown(
            String page,
            List<InstitutionRow> houses,
            HouseRow row,
            Year year,
            List<CalendarSpan> spans,
            List<LegislativeTerm> terms,
            Optional<HouseWeek> week) {

        InstitutionRow house() {
            return row.house();
        }
    }

    private final Shown shown;
    private final Formats formats;
    private final CalendarVerbs verbs;

    CalendarTab(Shown shown, Formats formats, CalendarVerbs verbs) {
        this.shown = shown;
        this.formats = formats;
        this.verbs = verbs;
        addClassName("dm-stack");
        if (shown.houses().size() > 1) {
            add(houses());
        }
        add(year());
        var columns = new Div(
                stack(new EntriesCard(shown.year(), shown.spans(), formats, verbs)),
                stack(
                        new TermsCard(shown.terms(), formats, verbs),
                        new WeekCard(shown.house(), shown.week(), formats, verbs)));
        columns.addClassNames("dm-cols", "calendar");
        add(columns);
    }

    private Component houses() {
        var links = new Nav();
        links.setAriaLabel(getTranslation("institution.calendar.houses"));
        links.addClassNames("dm-row", "dm-wrap");
        for (var house : shown.houses()) {
            var link = new Anchor(shown.page() + CalendarAddress.query(house, shown.year()), house.name());
            link.addClassName("dm-chip-link");
            if (house.id().equals(shown.house().id())) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        }
        return links;
    }

    private Component year() {
        var card = new DmCard(getTranslation(
                "institution.calendar.year-of",
                shown.house().name(),
                shown.year().toString()));
        var row = new Div(
                step(shown.year().minusYears(1), Icon.LEFT, "institution.calendar.year-before"),
                step(shown.year().plusYears(1), Icon.RIGHT, "institution.calendar.year-after"));
        row.addClassNames("dm-row", "dm-wrap");
        StandingMark.of(shown.row().calendar().standing(formats.today()), this, formats)
                .ifPresent(mark -> row.addComponentAsFirst(mark));
        if (verbs.mayKeep()) {
            row.add(button("institution.calendar.form.enter", () -> verbs.enter(formats.today(), formats.today())));
            row.add(button("institution.calendar.import", verbs::takeFile));
        }
        card.roomy().suffix(row);
        card.add(new YearPlan(shown.year(), shown.row().calendar(), formats, verbs.mayKeep() ? verbs::enter : null));
        return card;
    }

    private Component step(Year to, Icon icon, String key) {
        var link = new Anchor(
                shown.page() + CalendarAddress.query(shown.house(), to), icon.create(), new Span(to.toString()));
        link.addClassName("dm-chip-link");
        link.setVisible(CalendarAddress.isShown(to));
        link.getElement().setAttribute("aria-label", getTranslation(key, to.toString()));
        return link;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), _ -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private static Div stack(Component... cards) {
        var stack = new Div(cards);
        stack.addClassName("dm-stack");
        return stack;
    }
}
