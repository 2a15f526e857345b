package org.demarche.ui.institution.calendar;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.core.institution.HouseStanding;
import org.demarche.ui.format.Formats;
import org.demarche.ui.part.DmCard;
import org.demarche.ui.part.StandingMark;
import org.demarche.ui.part.Strong;

/** Nine months of sittings on the first page of a parliament, and how many are left before the next recess. */
class SittingsCard extends DmCard {

    static final int MONTHS_BACK = 1;
    static final int MONTHS = 9;

    private final Formats formats;

    /**
     * @param days of the reader's campaigns, in these months
     * @param calendar the address of the page where days are entered
     */
    SittingsCard(List<HouseRow> rows, List<CampaignMarks.Mark> days, String calendar, Formats formats) {
        this.formats = formats;
        var first = first(formats);
        var name = getTranslation(
                "institution.calendar.strip.title",
                formats.monthAndYear(first),
                formats.monthAndYear(first.plusMonths(MONTHS - 1)));
        setTitle(name, 2);
        roomy().suffix(new Legend(DayLook.SITTING, DayLook.COMMITTEE, DayLook.RECESS)
                .election()
                .today());
        var strip = new SittingStrip(first, MONTHS, formats).named(name);
        if (!days.isEmpty()) {
            strip.add(getTranslation("institution.calendar.strip.campaign"), days);
        }
        rows.forEach(strip::add);
        add(strip);
        if (!days.isEmpty()) {
            add(listed(days));
        }
        rows.stream().filter(row -> !row.calendar().isEmpty()).forEach(row -> add(said(row)));
        if (rows.stream().allMatch(row -> row.calendar().isEmpty())) {
            add(nothing(calendar));
        }
    }

    static YearMonth first(Formats formats) {
        return YearMonth.from(formats.today()).minusMonths(MONTHS_BACK);
    }

    /** What the marks that are ahead mean, for those who cannot point at them. */
    private Component listed(List<CampaignMarks.Mark> days) {
        var line = new Div(new Strong(getTranslation("institution.calendar.strip.campaign")));
        line.addClassNames("dm-s", "dm-row", "dm-wrap", "dm-strip-said");
        days.stream().filter(each -> !each.day().isBefore(formats.today())).forEach(each -> {
            var label = new Span(" " + each.label());
            label.addClassName("dm-2");
            line.add(new Span(new Text(formats.day(each.day())), label));
        });
        return line;
    }

    private Component nothing(String calendar) {
        var words = new Span(getTranslation("institution.calendar.nothing") + " ");
        words.addClassName("dm-2");
        var line = new Paragraph(words, new Anchor(calendar, getTranslation("institution.calendar.open")));
        line.addClassNames("dm-s", "dm-strip-said");
        return line;
    }

    private Component said(HouseRow row) {
        var line = new Div(new Strong(row.house().name()));
        line.addClassNames("dm-s", "dm-row", "dm-wrap", "dm-strip-said");
        StandingMark.of(row.calendar().standing(formats.today()), this, formats).ifPresent(line::add);
        Stream.of(left(row), elections(row)).filter(words -> !words.isEmpty()).forEach(words -> {
            var more = new Span(words);
            more.addClassName("dm-2");
            line.add(more);
        });
        return line;
    }

    /** How many sittings are left before the next recess, or are known at all. */
    private String left(HouseRow row) {
        var calendar = row.calendar();
        var today = formats.today();
        var known = calendar.sittingsKnownUntil().filter(last -> !last.isBefore(today));
        if (known.isEmpty() || calendar.standing(today) instanceof HouseStanding.Dissolved) {
            return "";
        }
        var recess = today.datesUntil(known.get().plusDays(1))
                .flatMap(day -> calendar.recess(day).stream())
                .findFirst();
        if (recess.isPresent() && recess.get().first().isAfter(today)) {
            return getTranslation(
                    "institution.calendar.left",
                    sittings(row, today, recess.get().first()),
                    CalendarWords.days(recess.get().first(), recess.get().last(), formats));
        }
        return getTranslation(
                "institution.calendar.known", sittings(row, today, known.get().plusDays(1)), formats.day(known.get()));
    }

    private static long sittings(HouseRow row, LocalDate from, LocalDate before) {
        return from.datesUntil(before).filter(row.calendar()::isSitting).count();
    }

    private String elections(HouseRow row) {
        return row.calendar()
                .term(formats.today())
                .filter(term -> term.election() != null)
                .map(term -> CalendarWords.election(term, this, formats))
                .orElse("");
    }
}
