package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ui.format.Formats;

/** Months from left to right, a bar for each house: when it sits, meets in committees, rests, is elected anew. */
class SittingStrip extends Div {

    private static final double WHOLE = 100;

    private final LocalDate from;
    private final LocalDate until;
    private final Formats formats;
    private final Div grid = new Div();

    SittingStrip(YearMonth first, int months, Formats formats) {
        from = first.atDay(1);
        until = first.plusMonths(months).atDay(1).minusDays(1);
        this.formats = formats;
        addClassName("dm-strip-box");
        // it scrolls sideways on a phone, so it has to be reached by keyboard
        getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        grid.addClassName("dm-strip");
        grid.add(new Span(), axis(first, months));
        add(grid);
    }

    SittingStrip named(String name) {
        getElement().setAttribute("aria-label", name);
        return this;
    }

    void add(HouseRow row) {
        var bar = new Div();
        bar.addClassName("bar");
        var runs = DayRun.of(row.calendar(), from, until);
        runs.forEach(run -> bar.add(piece(run.look().look(), run.first(), run.last())));
        row.calendar()
                .term(until)
                .flatMap(term -> Optional.ofNullable(term.election()))
                .filter(election -> election.hasMonth())
                .filter(election -> !election.firstDay().isAfter(until)
                        && !election.lastDay().isBefore(from))
                .ifPresent(election -> bar.add(piece("ele", election.firstDay(), election.lastDay())));
        bar.add(mark("mk", formats.today()));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", told(runs));
        grid.add(new Span(row.house().name()), bar);
    }

    /** Days that matter to us, above what the houses do on them. */
    void add(String name, List<CampaignMarks.Mark> days) {
        var bar = new Div();
        bar.addClassNames("bar", "days");
        days.forEach(each -> {
            var mark = mark("cd", each.day());
            mark.setTitle(words(each));
            bar.add(mark);
        });
        var told = days.stream().map(this::words).collect(Collectors.joining(". "));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", told);
        grid.add(new Span(name), bar);
    }

    private String words(CampaignMarks.Mark mark) {
        return formats.day(mark.day()) + ": " + mark.label();
    }

    /** For those who hear it. */
    private String told(List<DayRun> runs) {
        if (runs.isEmpty()) {
            return getTranslation("institution.calendar.strip.nothing");
        }
        return Stream.of(DayLook.SITTING, DayLook.COMMITTEE, DayLook.RECESS)
                .map(look -> told(
                        look, runs.stream().filter(run -> run.look() == look).toList()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private String told(DayLook look, List<DayRun> runs) {
        return runs.isEmpty()
                ? ""
                : getTranslation("institution.calendar.look." + look) + ": "
                        + runs.stream()
                                .map(run -> CalendarWords.days(run.first(), run.last(), formats))
                                .collect(Collectors.joining(", "));
    }

    private Component piece(String look, LocalDate first, LocalDate last) {
        var piece = new Span();
        piece.addClassName(look);
        var begin = first.isBefore(from) ? from : first;
        var end = last.isAfter(until) ? until : last;
        piece.getStyle().set("left", share(begin)).set("width", percent(ChronoUnit.DAYS.between(begin, end) + 1));
        piece.setTitle(CalendarWords.days(first, last, formats));
        return piece;
    }

    private Span mark(String look, LocalDate day) {
        var mark = new Span();
        mark.addClassName(look);
        mark.getStyle().set("left", share(day));
        return mark;
    }

    private String share(LocalDate day) {
        return percent(ChronoUnit.DAYS.between(from, day));
    }

    private String percent(long days) {
        return String.format(Locale.ROOT, "%.2f%%", WHOLE * days / (ChronoUnit.DAYS.between(from, until) + 1));
    }

    private Component axis(YearMonth first, int months) {
        var axis = new Div();
        axis.addClassName("ax");
        axis.getStyle().set("grid-template-columns", "repeat(" + months + ", 1fr)");
        for (int month = 0; month < months; month++) {
            axis.add(new Span(formats.monthName(first.plusMonths(month))));
        }
        axis.getElement().setAttribute("aria-hidden", "true");
        return axis;
    }
}
