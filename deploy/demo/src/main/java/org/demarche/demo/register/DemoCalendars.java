package org.demarche.demo.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Source;
import org.demarche.core.institution.CalendarPage;
import org.demarche.core.institution.CalendarService;
import org.demarche.core.institution.ImportedSpan;
import org.demarche.core.institution.Institution;
import org.demarche.core.institution.InstitutionService;
import org.demarche.core.institution.Span;
import org.demarche.core.institution.SpanKind;
import org.demarche.core.institution.Term;
import org.demarche.core.institution.TermService;
import org.demarche.core.institution.Week;
import org.demarche.demo.CsvFile;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Gives some houses a calendar of the kind that they have, around today. Nobody compared it: every entry says so. */
@Component
@Profile("demo")
public class DemoCalendars {

    private static final Source EXAMPLE = new Source(null, "Example of the demo, not the calendar of the house", null);
    private static final int WEEKS_BACK = 12;
    private static final int WEEKS_AHEAD = 40;
    private static final LocalDate SOME_MONDAY = LocalDate.of(2024, 1, 1);

    private final InstitutionService institutions;
    private final CalendarService calendars;
    private final TermService terms;
    private final CalendarPage page;
    private final Clock clock;

    DemoCalendars(
            InstitutionService institutions,
            CalendarService calendars,
            TermService terms,
            CalendarPage page,
            Clock clock) {
        this.institutions = institutions;
        this.calendars = calendars;
        this.terms = terms;
        this.page = page;
        this.clock = clock;
    }

    public void load() {
        var today = LocalDate.now(clock);
        new CsvFile("demo/calendars.csv").map(row -> row).forEach(row -> house(row)
                .ifPresent(house -> {
                    if (page.calendar(house.id(), today.minusYears(1), today.plusYears(1))
                            .isEmpty()) {
                        calendars.importAll(house.id(), days(row, today), EXAMPLE);
                        committees(house, row);
                    }
                }));
        new CsvFile("demo/terms.csv").map(row -> row).forEach(row -> house(row).ifPresent(house -> {
            if (page.terms(house.id()).isEmpty()) {
                terms.enter(house.id(), term(row, today), EXAMPLE);
            }
        }));
    }

    private Optional<Institution> house(NamedCsvRecord row) {
        return institutions.findByCode(row.getField("chamber_code"));
    }

    private static List<ImportedSpan> days(NamedCsvRecord row, LocalDate today) {
        return Stream.concat(sittings(row, today), recesses(row, today)).toList();
    }

    private static Stream<ImportedSpan> sittings(NamedCsvRecord row, LocalDate today) {
        int every = Integer.parseInt(row.getField("sitting_every_weeks"));
        int phase = Integer.parseInt(row.getField("sitting_phase"));
        var first = DayOfWeek.valueOf(row.getField("sitting_first"));
        var last = DayOfWeek.valueOf(row.getField("sitting_last"));
        var thisMonday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(-WEEKS_BACK, WEEKS_AHEAD)
                .mapToObj(thisMonday::plusWeeks)
                .filter(monday -> ChronoUnit.WEEKS.between(SOME_MONDAY, monday) % every == phase)
                .filter(monday ->
                        recesses(row, today).noneMatch(recess -> recess.span().covers(monday)))
                .map(monday -> imported(
                        SpanKind.SITTING,
                        monday.plusDays(first.ordinal()),
                        monday.plusDays(last.ordinal()),
                        "Plenary week"));
    }

    private static Stream<ImportedSpan> recesses(NamedCsvRecord row, LocalDate today) {
        return Arrays.stream(row.getField("recesses").split(";"))
                .map(recess -> recess.split("/"))
                .flatMap(ends -> IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
                        .mapToObj(year -> recess(ends, year)));
    }

    private static ImportedSpan recess(String[] ends, int year) {
        var first = MonthDay.parse("--" + ends[0]).atYear(year);
        var last = MonthDay.parse("--" + ends[1]).atYear(year);
        return imported(SpanKind.RECESS, first, last.isBefore(first) ? last.plusYears(1) : last, "");
    }

    private static ImportedSpan imported(SpanKind kind, LocalDate first, LocalDate last, String title) {
        return new ImportedSpan(kind + "/" + first, new Span(kind, first, last, title));
    }

    private void committees(Institution house, NamedCsvRecord row) {
        Set<DayOfWeek> days = Arrays.stream(row.getField("committee_days").split(";"))
                .filter(name -> !name.isEmpty())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        if (!days.isEmpty()) {
            var usual = Week.usual(house.facts().country());
            calendars.describeWeek(house.id(), 0, new Week(usual.working(), days, usual.holidaysOf()), EXAMPLE);
        }
    }

    private static Term term(NamedCsvRecord row, LocalDate today) {
        var ended = row.getField("last_offset");
        var election = row.getField("election_offset").isEmpty()
                ? new PartialDate(row.getField("election"))
                : PartialDate.of(today.plusDays(Long.parseLong(row.getField("election_offset"))));
        return new Term(
                row.getField("name"),
                LocalDate.parse(row.getField("first")),
                ended.isEmpty() ? null : today.plusDays(Long.parseLong(ended)),
                election,
                row.getField("called").equals("yes"));
    }
}
