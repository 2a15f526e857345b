package org.demarche.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.core.base.Dates;
import org.demarche.demo.CsvFile;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int TWO_YEARS = 730;
    private static final List<String> STAGES = List.of(
            "opened_offset",
            "package_sent_offset",
            "delivered_offset",
            "acknowledged_offset",
            "referred_offset",
            "in_committee_offset");

    private final List<NamedCsvRecord> cases = new CsvFile("demo/cases.csv").map(row -> row);
    private final List<NamedCsvRecord> interactions = new CsvFile("demo/interactions.csv").map(row -> row);
    private final List<NamedCsvRecord> tasks = new CsvFile("demo/tasks.csv").map(row -> row);

    @Test
    void theDemoFitsEveryDayOfTwoYears() {
        assertThat(cases).hasSize(40);
        for (int day = 0; day < TWO_YEARS; day++) {
            var calendar = new Calendar(FIRST.plusDays(day));

            cases.forEach(row -> goesForward(calendar, row));
            interactions.forEach(row -> hasHappened(calendar, row));
            tasks.forEach(row -> isDueInReach(calendar, row));
        }
    }

    private static void goesForward(Calendar calendar, NamedCsvRecord row) {
        var days = STAGES.stream()
                .flatMap(stage -> calendar.dayIfAny(row, stage).stream())
                .toList();
        assertThat(days).as(row.getField("chamber_code")).isSorted().allMatch(day -> !day.isAfter(calendar.today()));
    }

    /** Also on the days when the clocks change: an hour that does not exist must not move a call behind midnight. */
    private static void hasHappened(Calendar calendar, NamedCsvRecord row) {
        var day = calendar.day(row, "offset");
        var moment = calendar.moment(day, row.getField("time"));
        assertThat(moment.atZone(Calendar.HOME).toLocalDate()).isEqualTo(day);
        assertThat(moment).isBefore(calendar.today().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static void isDueInReach(Calendar calendar, NamedCsvRecord row) {
        var due = calendar.day(row, "due_offset");
        assertThat(Dates.isFact(due)).isTrue();
        assertThat(due).isBefore(calendar.today().plusYears(Dates.YEARS_AHEAD));
    }
}
