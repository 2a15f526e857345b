package org.demarche.core.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.core.base.PartialDate;
import org.junit.jupiter.api.Test;

/** December 2026: the 1st is a Tuesday. */
class HouseCalendarTest {

    private static final HolidaysOf UKRAINE = new PublicHolidays().of("UA");
    private static final HolidaysOf CZECHIA = new PublicHolidays().of("CZ");

    @Test
    void knowsWhyNobodyWorks() {
        var calendar = calendar(CZECHIA, span(SpanKind.DAY_OFF, 28, 28, "Bridge"));

        assertThat(calendar.rest(december(4))).isEmpty();
        assertThat(calendar.rest(december(5))).contains(Rest.WEEKEND);
        assertThat(calendar.rest(december(25))).hasValueSatisfying(rest -> {
            assertThat(rest.reason()).isEqualTo(Rest.Reason.PUBLIC_HOLIDAY);
            assertThat(rest.name().en()).isEqualTo("Christmas");
        });
        assertThat(calendar.rest(december(28))).contains(Rest.dayOff("Bridge"));
    }

    @Test
    void worksOnAHolidayThatIsOneNoMore() {
        var calendar = calendar(UKRAINE, span(SpanKind.WORKDAY, 25, 25, ""));

        assertThat(calendar.isWorking(december(25))).isTrue();
        assertThat(calendar(UKRAINE).isWorking(december(25))).isFalse();
    }

    @Test
    void countsTheWorkingDaysOfASittingWeekAndADayByItself() {
        var calendar = calendar(CZECHIA, span(SpanKind.SITTING, 21, 27, ""), span(SpanKind.SITTING, 19, 19, ""));

        assertThat(calendar.isSitting(december(19))).as("a Saturday by itself").isTrue();
        assertThat(sittings(calendar)).containsExactly(19, 21, 22, 23);
    }

    @Test
    void exceptionsOverruleThePlan() {
        var calendar = calendar(
                HolidaysOf.NONE,
                span(SpanKind.SITTING, 7, 11, "Plenary week"),
                span(SpanKind.NO_SITTING, 9, 9, "State visit"),
                span(SpanKind.RECESS, 14, 31, "Winter recess"),
                span(SpanKind.SITTING, 17, 17, "Extraordinary sitting"));

        assertThat(sittings(calendar)).containsExactly(7, 8, 10, 11, 17);
        assertThat(calendar.recess(december(17))).isEmpty();
        assertThat(calendar.recess(december(18))).isPresent();
    }

    @Test
    void committeesMeetOnTheirDaysOutsideRecess() {
        var week = new Week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(DayOfWeek.WEDNESDAY), null);
        var calendar = new HouseCalendar(
                week, HolidaysOf.NONE, List.of(span(SpanKind.RECESS, 14, 31, "Winter recess")), List.of());

        assertThat(december(1).datesUntil(december(31)).filter(calendar::isCommittee))
                .containsExactly(december(2), december(9));
    }

    @Test
    void aWeekMayBeginOnSunday() {
        var week = new Week(
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY),
                Set.of(),
                null);
        var calendar = new HouseCalendar(week, HolidaysOf.NONE, List.of(), List.of());

        assertThat(calendar.isWorking(december(6))).isTrue();
        assertThat(calendar.isWorking(december(4))).isFalse();
    }

    @Test
    void saysWhenARecessIsOver() {
        var calendar = calendar(
                CZECHIA, span(SpanKind.RECESS, 19, 23, "Winter recess"), span(SpanKind.RECESS, 24, 27, "Christmas"));

        assertThat(calendar.standing(december(21))).isEqualTo(new HouseStanding.InRecess(december(28)));
    }

    @Test
    void saysWhatTheHouseIsAt() {
        var calendar = calendar(HolidaysOf.NONE, span(SpanKind.SITTING, 7, 8, ""), span(SpanKind.COMMITTEE, 3, 3, ""));

        assertThat(calendar.standing(december(1))).isEqualTo(new HouseStanding.SitsNext(december(7)));
        assertThat(calendar.standing(december(3))).isEqualTo(new HouseStanding.CommitteesMeet());
        assertThat(calendar.standing(december(7))).isEqualTo(new HouseStanding.Sits());
        assertThat(calendar.standing(december(9))).isEqualTo(new HouseStanding.NotKnown());
        assertThat(calendar.sittingsKnownUntil()).contains(december(8));
    }

    @Test
    void isDissolvedUntilTheNextTermBegins() {
        var old = new Term("9th", LocalDate.of(2023, 1, 10), december(2), new PartialDate("2027-01-17"), true);
        var next = new Term("10th", LocalDate.of(2027, 2, 1), null, new PartialDate("2031"), false);
        var calendar = new HouseCalendar(Week.usual(null), HolidaysOf.NONE, List.of(), List.of(next, old));

        assertThat(calendar.standing(december(2))).isEqualTo(new HouseStanding.NotKnown());
        assertThat(calendar.standing(december(3)))
                .isEqualTo(new HouseStanding.Dissolved(december(2), new PartialDate("2027-01-17"), true));
        assertThat(calendar.standing(LocalDate.of(2027, 2, 1))).isEqualTo(new HouseStanding.NotKnown());
    }

    private static HouseCalendar calendar(HolidaysOf holidays, Span... spans) {
        return new HouseCalendar(Week.usual(null), holidays, List.of(spans), List.of());
    }

    private static List<Integer> sittings(HouseCalendar calendar) {
        return december(1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(calendar::isSitting)
                .map(LocalDate::getDayOfMonth)
                .toList();
    }

    private static Span span(SpanKind kind, int first, int last, String title) {
        return new Span(kind, december(first), december(last), title);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
