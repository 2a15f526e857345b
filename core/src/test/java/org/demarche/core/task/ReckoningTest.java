package org.demarche.core.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.core.access.UserId;
import org.demarche.core.base.Ids;
import org.demarche.core.base.Refused;
import org.demarche.core.institution.SpanKind;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final UserId LILIA = new UserId(Ids.next());

    private final House house = new House()
            .sits(day(11, 23), day(11, 27))
            .sits(day(12, 7), day(12, 11))
            .rests(day(12, 21), LocalDate.of(2027, 1, 10), "Christmas");

    @Test
    void countsTheDaysOnWhichTheHouseSits() {
        var due = fresh(DeadlineTerms.of(sittings(9), day(11, 20)));

        assertThat(due.due()).isEqualTo(day(12, 10));
        assertThat(told(due))
                .containsExactly(
                        "ANCHOR 2026-11-20",
                        "RULE 2026-11-20 9",
                        "SITTINGS 2026-11-23..2026-11-27 5",
                        "NO_SITTING 2026-11-30..2026-12-04 5",
                        "SITTINGS 2026-12-07..2026-12-10 4");
        assertThat(due.lines().get(2).isWholeWeek()).isTrue();
        assertThat(due.countedBy(TODAY)).isEqualTo(2);
    }

    @Test
    void saysWhereTheSittingsAreKnownNoMore() {
        var due = fresh(DeadlineTerms.of(sittings(12), day(11, 20)));

        assertThat(due.due()).isEqualTo(day(12, 15));
        assertThat(told(due)).endsWith("KNOWN_UNTIL 2026-12-11", "WORKING_DAYS 2026-12-14..2026-12-15 2");
    }

    @Test
    void countsWorkingDaysWhereTheHouseIsNotKnownToSit() {
        var due = Reckoning.fresh(
                DeadlineTerms.of(sittings(5), day(11, 20)),
                new House().keeps(day(11, 25), "Some day").calendars(),
                TODAY);

        assertThat(due.due()).isEqualTo(day(11, 30));
        assertThat(told(due))
                .containsExactly(
                        "ANCHOR 2026-11-20",
                        "RULE 2026-11-20 5",
                        "SITTINGS_NOT_KNOWN 2026-11-23",
                        "WORKING_DAYS 2026-11-23..2026-11-24 2",
                        "HOLIDAY 2026-11-25 1 Some day",
                        "WORKING_DAYS 2026-11-26..2026-11-30 3");
    }

    @Test
    void skipsTheRecessWhereTheRuleSaysSo() {
        var skipped =
                fresh(DeadlineTerms.of(new DeadlineRule(AnchorKind.DAY, 5, DayUnit.WORKING_DAYS, true), day(12, 17)));
        var counted =
                fresh(DeadlineTerms.of(new DeadlineRule(AnchorKind.DAY, 5, DayUnit.WORKING_DAYS, false), day(12, 17)));

        assertThat(skipped.due()).isEqualTo(LocalDate.of(2027, 1, 14));
        assertThat(told(skipped)).contains("RECESS 2026-12-21..2027-01-10 21 Christmas");
        assertThat(counted.due()).isEqualTo(day(12, 24));
    }

    @Test
    void countsBackwardsFromTheDayOfTheCampaign() {
        var rule = new DeadlineRule(AnchorKind.CAMPAIGN_DAY, -30, DayUnit.CALENDAR_DAYS, false);
        var due = fresh(DeadlineTerms.of(rule, LocalDate.of(2027, 5, 18)));

        assertThat(due.due()).isEqualTo("2027-04-18");
        assertThat(told(due)).endsWith("CALENDAR_DAYS 2027-04-18..2027-05-17 30");
    }

    @Test
    void countsOverTheLeapDay() {
        var rule = new DeadlineRule(AnchorKind.DAY, 2, DayUnit.CALENDAR_DAYS, false);

        assertThat(fresh(DeadlineTerms.of(rule, LocalDate.of(2028, 2, 28))).due())
                .isEqualTo("2028-03-01");
        assertThat(fresh(DeadlineTerms.of(rule, LocalDate.of(2028, 2, 29))).due())
                .isEqualTo("2028-03-02");
    }

    @Test
    void isNeverBeforeTomorrow() {
        var due = fresh(DeadlineTerms.of(sittings(1), day(11, 20)));

        assertThat(due.reckoned()).isEqualTo(day(11, 23));
        assertThat(due.due()).isEqualTo(day(11, 25));
        assertThat(told(due)).endsWith("NOT_BEFORE 2026-11-25");
    }

    @Test
    void standsStillWhileTheAnswerIsOurs() {
        var paused = new DeadlineTerms(
                sittings(9), day(11, 20), List.of(new Pause(day(11, 24), day(11, 26), "They asked", LILIA)), List.of());

        assertThat(fresh(paused).due()).isEqualTo(day(12, 14));
        assertThat(told(fresh(paused))).contains("PAUSED 2026-11-24..2026-11-25 2 They asked");
    }

    @Test
    void isAsFarAwayEveryDayWhileAPauseLasts() {
        var terms = new DeadlineTerms(
                new DeadlineRule(AnchorKind.DAY, 5, DayUnit.WORKING_DAYS, false),
                day(11, 20),
                List.of(new Pause(day(11, 24), null, "They asked", LILIA)),
                List.of());

        assertThat(Reckoning.fresh(terms, house.calendars(), day(11, 24)).due()).isEqualTo(day(11, 30));
        assertThat(Reckoning.fresh(terms, house.calendars(), day(11, 25)).due()).isEqualTo(day(12, 1));
    }

    @Test
    void givesMoreTimeInTheSameDaysOrUntilADay() {
        var byDays = new DeadlineTerms(
                sittings(5), day(11, 20), List.of(), List.of(Extension.by(2, "They need the translation", LILIA)));
        var toDay = new DeadlineTerms(
                sittings(5), day(11, 20), List.of(), List.of(Extension.to(day(12, 9), "They asked for it", LILIA)));

        assertThat(fresh(byDays).due()).isEqualTo(day(12, 8));
        assertThat(told(fresh(byDays))).contains("EXTENDED_BY 2026-11-27 2 They need the translation");
        assertThat(fresh(toDay).due()).isEqualTo(day(12, 9));
    }

    @Test
    void leavesLateWhatIsLateWhenItIsComputedAnew() {
        var terms = DeadlineTerms.of(new DeadlineRule(AnchorKind.DAY, 3, DayUnit.WORKING_DAYS, false), day(11, 10));
        var before = Reckoning.fresh(terms, house.calendars(), day(11, 11));

        house.keeps(day(11, 12), "Some day");

        assertThat(before.due()).isEqualTo(day(11, 13));
        assertThat(Reckoning.again(terms, house.calendars(), TODAY, before).due())
                .isEqualTo(day(11, 16));
    }

    @Test
    void doesNotMoveADayThatComesOutAsItDid() {
        var terms = DeadlineTerms.of(sittings(1), day(11, 20));
        var before = fresh(terms);

        assertThat(Reckoning.again(terms, house.calendars(), day(12, 1), before))
                .isEqualTo(before);
    }

    @Test
    void isVeryLateAfterTenWorkingDays() {
        var due = fresh(DeadlineTerms.of(sittings(9), day(11, 20)));

        assertThat(due.veryLateOn()).isEqualTo(day(12, 25));
    }

    @Test
    void givesUpWhereNothingCountsForTenYears() {
        var asleep = new House();
        for (int year = 2026; year <= 2040; year++) {
            asleep.rests(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "For ever");
        }
        var rule = new DeadlineRule(AnchorKind.DAY, 5, DayUnit.WORKING_DAYS, true);

        assertThatThrownBy(() -> Reckoning.fresh(DeadlineTerms.of(rule, TODAY), asleep.calendars(), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.deadline.out-of-reach");
    }

    @Test
    void movesOnFromADayOffOfOurs() {
        house.withoutUs(day(11, 27), "Move of the office");

        var due = fresh(DeadlineTerms.of(sittings(5), day(11, 20)));

        assertThat(due.due()).isEqualTo(day(11, 30));
        assertThat(told(due)).endsWith("OUR_DAY_OFF 2026-11-27 Move of the office");
        assertThat(due.counted()).isEqualTo(5);
    }

    @Test
    void movesForwardWhereItCountsBackwards() {
        house.withoutUs(day(12, 14), "Move of the office");
        var rule = new DeadlineRule(AnchorKind.DAY, -4, DayUnit.WORKING_DAYS, false);

        assertThat(fresh(DeadlineTerms.of(rule, day(12, 18))).due()).isEqualTo(day(12, 11));
    }

    @Test
    void isNotBeforeTheFirstDayOnWhichWeWorkAgain() {
        house.withoutUs(day(11, 25), "Move of the office");

        assertThat(fresh(DeadlineTerms.of(sittings(1), day(11, 20))).due()).isEqualTo(day(11, 26));
    }

    @Test
    void countsNoSittingThatDoesNotTakePlace() {
        house.with(SpanKind.NO_SITTING, day(12, 8), day(12, 8), "");

        assertThat(fresh(DeadlineTerms.of(sittings(9), day(11, 20))).due()).isEqualTo(day(12, 11));
    }

    private Computation fresh(DeadlineTerms terms) {
        return Reckoning.fresh(terms, house.calendars(), TODAY);
    }

    private static DeadlineRule sittings(int days) {
        return new DeadlineRule(AnchorKind.REPLY_RECEIVED, days, DayUnit.SITTING_DAYS, true);
    }

    private static List<String> told(Computation computation) {
        return computation.lines().stream()
                .map(line -> line.kind() + " " + line.first()
                        + (line.first().equals(line.last()) ? "" : ".." + line.last())
                        + (line.count() == 0 ? "" : " " + line.count())
                        + (line.name().isEmpty() ? "" : " " + line.name().en()))
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
