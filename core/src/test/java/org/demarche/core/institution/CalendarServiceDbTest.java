package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.demarche.core.DbTest;
import org.demarche.core.base.PartialDate;
import org.demarche.core.base.Refused;
import org.demarche.core.base.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DbTest
@RecordApplicationEvents
@WithMockUser(roles = "STAFF")
class CalendarServiceDbTest {

    private static final Source WEBSITE = new Source("https://www.psp.example/calendar", "Calendar of sittings", null);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Autowired
    private InstitutionService institutions;

    @Autowired
    private CalendarService calendars;

    @Autowired
    private TermService terms;

    @Autowired
    private CalendarPage page;

    private InstitutionId parliament;
    private InstitutionId senate;

    @BeforeEach
    void foundTheParliament() {
        parliament = institutions.found(
                NewInstitution.entered(InstitutionKind.PARLIAMENT, null, null, facts("Parliament"), WEBSITE));
        senate = institutions.found(NewInstitution.entered(
                InstitutionKind.CHAMBER, ChamberRole.UPPER, parliament, facts("Senate"), WEBSITE));
    }

    @Test
    void aCommitteeSharesTheCalendarOfItsChamberAndItsParliament() {
        var committee = institutions.found(
                NewInstitution.entered(InstitutionKind.COMMITTEE, null, senate, facts("Foreign affairs"), WEBSITE));
        calendars.enter(parliament, days(SpanKind.RECESS, 14, 31, "Winter recess"), WEBSITE);
        calendars.enter(senate, days(SpanKind.SITTING, 7, 8, "Plenary"), WEBSITE);
        calendars.enter(committee, days(SpanKind.COMMITTEE, 9, 9, "Hearing"), WEBSITE);

        var calendar = calendar(committee);

        assertThat(calendar.isSitting(MONDAY)).isTrue();
        assertThat(calendar.isCommittee(MONDAY.plusDays(2))).isTrue();
        assertThat(calendar.recess(MONDAY.plusDays(7))).isPresent();
        assertThat(calendar(senate).isCommittee(MONDAY.plusDays(2)))
                .as("what the committee does is not the chamber's")
                .isFalse();
    }

    @Test
    void aParliamentOfOneChamberHasTheCalendarOfThatChamber() {
        var saeima = institutions.foundUnicameral(facts("Saeima"), WEBSITE);
        var chamber = institutions.found(
                NewInstitution.entered(InstitutionKind.COMMITTEE, null, saeima, facts("Foreign affairs"), WEBSITE));
        var house = institutions.find(chamber).parent().orElseThrow();
        calendars.enter(house, days(SpanKind.SITTING, 7, 8, ""), WEBSITE);

        assertThat(calendar(saeima).isSitting(MONDAY)).isTrue();
    }

    @Test
    void theWeekOfTheNearestGoes() {
        var week = new Week(Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), Set.of(DayOfWeek.MONDAY), "CZ");
        calendars.describeWeek(parliament, 0, week, WEBSITE);

        assertThat(calendar(senate).isWorking(MONDAY.minusDays(1))).isTrue();
        assertThat(calendar(senate).isCommittee(MONDAY)).isTrue();
        assertThat(page.week(senate)).isEmpty();
        assertThat(page.week(parliament)).hasValueSatisfying(kept -> {
            assertThat(kept.week()).isEqualTo(week);
            assertThat(kept.source()).isEqualTo(WEBSITE);
        });
    }

    @Test
    void keepsTheHolidaysOfItsState() {
        assertThat(calendar(senate).isWorking(LocalDate.of(2026, 12, 25))).isFalse();
    }

    @Test
    void correctsAndRemovesDaysAndTellsOfIt(ApplicationEvents events) {
        var id = calendars.enter(senate, days(SpanKind.SITTING, 7, 8, ""), WEBSITE);
        var known = spans().getFirst();

        calendars.correct(id, known.version(), days(SpanKind.SITTING, 9, 10, "Moved"), WEBSITE);

        assertThat(spans()).singleElement().satisfies(span -> assertThat(span.span())
                .isEqualTo(days(SpanKind.SITTING, 9, 10, "Moved")));
        assertThatThrownBy(() -> calendars.remove(id, known.version())).isInstanceOf(Refused.class);
        calendars.remove(id, spans().getFirst().version());
        assertThat(spans()).isEmpty();
        assertThat(events.stream(CalendarChanged.class))
                .hasSize(3)
                .allSatisfy(changed -> assertThat(changed.institution()).isEqualTo(senate));
    }

    @Test
    void aFileReplacesEarlierFilesAndNothingElse() {
        calendars.importAll(
                senate, List.of(imported("old", 1, 2), imported("kept", 7, 8), imported("gone", 9, 10)), WEBSITE);
        calendars.enter(senate, days(SpanKind.NO_SITTING, 8, 8, "State visit"), WEBSITE);

        calendars.importAll(senate, List.of(imported("kept", 7, 9)), WEBSITE);

        assertThat(spans().stream().map(CalendarSpan::span))
                .containsExactly(
                        days(SpanKind.SITTING, 1, 2, "old"),
                        days(SpanKind.SITTING, 7, 9, "kept"),
                        days(SpanKind.NO_SITTING, 8, 8, "State visit"));
    }

    @Test
    void keepsTermsWithTheirElections() {
        var last = new Term(
                "2nd", LocalDate.of(2022, 10, 1), LocalDate.of(2026, 12, 5), new PartialDate("2027-02"), false);
        var id = terms.enter(parliament, last, WEBSITE);

        assertThat(calendar(senate).standing(MONDAY))
                .isEqualTo(new HouseStanding.Dissolved(LocalDate.of(2026, 12, 5), new PartialDate("2027-02"), false));

        terms.remove(id, page.terms(parliament).getFirst().version());
        assertThat(page.terms(parliament)).isEmpty();
    }

    private List<CalendarSpan> spans() {
        return page.spans(senate, MONDAY.minusYears(1), MONDAY.plusYears(1));
    }

    private HouseCalendar calendar(InstitutionId institution) {
        return page.calendar(institution, MONDAY.minusYears(1), MONDAY.plusYears(1));
    }

    private static ImportedSpan imported(String uid, int first, int last) {
        return new ImportedSpan(uid, days(SpanKind.SITTING, first, last, uid));
    }

    private static Span days(SpanKind kind, int first, int last, String title) {
        return new Span(kind, LocalDate.of(2026, 12, first), LocalDate.of(2026, 12, last), title);
    }

    private static InstitutionFacts facts(String name) {
        return new InstitutionFacts(
                List.of(new InstitutionName("en", name, false)),
                "CZ",
                ZoneId.of("Europe/Prague"),
                null,
                List.of("cs"),
                null);
    }
}
