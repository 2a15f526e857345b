package org.demarche.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Role;
import org.demarche.core.outreach.Health;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Six cases, opened 90 days ago:
 *
 * <pre>
 * AT  sent 80, delivered 70, referred 40, in committee 10 days ago; answered after 20 days; a task 4 days late
 * DE  sent 80, in committee 45, sent back to delivered 5 days ago; answered after 40 days
 * FR  sent 60, only an automatic reply
 * IT  sent 20; an answer is due in 3 days; in touch 2 days ago
 * NL  closed as recognised 15 days ago, straight from planned
 * SE  planned, a task tomorrow
 * </pre>
 */
@DbTest
class ReportsDbTest {

    @Autowired
    private Campaigning given;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private StandingReport standing;

    @Autowired
    private FunnelReport funnel;

    @Autowired
    private ChangesReport changes;

    @Autowired
    private ComingReport coming;

    @Autowired
    private StalledReport stalled;

    @Autowired
    private AnswersReport answers;

    @Autowired
    private CountryReport countries;

    private LocalDate today;
    private CaseId austria;

    @BeforeEach
    void sixCases() {
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Kyiv")));
        given.begin();
        austria = given.opens("AT", ago(90));
        given.reaches(austria, "package-sent", ago(80));
        given.reaches(austria, "delivered", ago(70));
        given.reaches(austria, "referred", ago(40));
        given.reaches(austria, "in-committee", ago(10));
        given.isSent(austria, ago(80), null);
        given.answers(austria, "ACKNOWLEDGEMENT", ago(60));
        given.hasTask(austria, "Call the registry", ago(4));
        var germany = given.opens("DE", ago(90));
        given.reaches(germany, "package-sent", ago(80));
        given.reaches(germany, "in-committee", ago(45));
        given.reaches(germany, "delivered", ago(5));
        given.isSent(germany, ago(80), null);
        given.answers(germany, "REFERRAL", ago(40));
        given.hasTask(germany, "Write again", today.plusDays(9));
        var france = given.opens("FR", ago(90));
        given.reaches(france, "package-sent", ago(60));
        given.isSent(france, ago(60), null);
        given.answers(france, "AUTOMATIC", ago(60));
        var italy = given.opens("IT", ago(2));
        given.reaches(italy, "package-sent", ago(20));
        given.isSent(italy, ago(20), today.plusDays(3));
        given.closes(given.opens("NL", ago(90)), "RECOGNISED", ago(15));
        given.hasTask(given.opens("SE", ago(90)), "Choose the registry", today.plusDays(1));
    }

    @AfterEach
    void signOut() {
        cast.leave();
    }

    @Test
    void counts6Addressed5Open1InCommittee1LessThan30DaysAgoAnd1Late() {
        var numbers = standing.of(given.scope(), given.campaign, ago(30));

        assertThat(numbers).isEqualTo(new Standing(6, 5, 1, 2, 1));
        assertThat(numbers.closed()).isEqualTo(1);
        assertThat(numbers.committeeChange()).isEqualTo(-1);
    }

    @Test
    void counts6Addressed4Sent2Delivered2ReferredAnd1Recognised() {
        assertThat(funnel.of(given.scope(), given.campaign, Locale.ENGLISH))
                .extracting(FunnelStep::name, FunnelStep::cases)
                .containsExactly(
                        tuple("Planned", 6),
                        tuple("Package sent", 4),
                        tuple("Delivered", 2),
                        tuple("Acknowledged", 2),
                        tuple("Referred", 2),
                        tuple("In committee", 2),
                        tuple("Draft tabled", 0),
                        tuple("Committee vote", 0),
                        tuple("Plenary scheduled", 0),
                        tuple("Plenary vote", 0),
                        tuple("Closed", 1));
    }

    @Test
    void listsAsManyCasesAsEachStepOfTheFunnelCounts() {
        assertThat(funnel.of(given.scope(), given.campaign, Locale.ENGLISH)).allSatisfy(step -> assertThat(
                        funnel.cases(given.scope(), given.campaign, step.stage(), Locale.ENGLISH))
                .hasSize(step.cases()));
    }

    @Test
    void showsTheNextAnniversaryHoweverFarItIs() {
        for (int days = 1; days <= 5; days++) {
            var day = today.plusDays(days);
            given.marks(null, day.getMonthValue(), day.getDayOfMonth(), "Day " + days, null);
        }
        var far = today.plusDays(200);
        given.marks(null, far.getMonthValue(), far.getDayOfMonth(), "Far", 1944);

        assertThat(coming.from(given.scope(), given.campaign, today, Locale.ENGLISH))
                .extracting(ComingDate::words)
                .containsExactly("Day 1", "Day 2", null, "Day 3", "Day 4", "Far");
    }

    @Test
    void tellsTheFourMovesOfThirtyDaysNewestFirst() {
        assertThat(changes.since(given.scope(), given.campaign, ago(30), Locale.ENGLISH))
                .extracting(RecentChange::day, RecentChange::state, RecentChange::stage, RecentChange::outcome)
                .containsExactly(
                        tuple(ago(5), "Germany", "Delivered", null),
                        tuple(ago(10), "Austria", "In committee", null),
                        tuple(ago(15), "Netherlands", "Closed", "RECOGNISED"),
                        tuple(ago(20), "Italy", "Package sent", null));
    }

    @Test
    void findsTheNextOccurrenceOfADayAndItsAnniversary() {
        var yesterday = ago(1);
        var tomorrow = today.plusDays(1);
        given.marks(null, yesterday.getMonthValue(), yesterday.getDayOfMonth(), "Yesterday", yesterday.getYear() - 82);
        given.marks(null, tomorrow.getMonthValue(), tomorrow.getDayOfMonth(), "Tomorrow", null);
        given.marks(2022, 10, 25, "Long past", null);

        assertThat(coming.from(given.scope(), given.campaign, today, Locale.ENGLISH))
                .extracting(ComingDate::day, ComingDate::state, ComingDate::words, ComingDate::anniversary)
                .containsExactly(
                        tuple(tomorrow, null, "Tomorrow", null),
                        tuple(today.plusDays(3), "Italy", null, null),
                        tuple(yesterday.plusYears(1), null, "Yesterday", 83));
    }

    @Test
    void marksTheLeapDayOnThe28thInOtherYears() {
        given.marks(null, 2, 29, "Leap day", null);

        assertThat(coming.from(given.scope(), given.campaign, LocalDate.of(2027, 1, 10), Locale.ENGLISH))
                .extracting(ComingDate::day)
                .containsExactly(LocalDate.of(2027, 2, 28));
    }

    @Test
    void listsTheCaseThatIsLate() {
        assertThat(stalled.of(given.scope(), given.campaign, Locale.ENGLISH))
                .extracting(StalledCase::state, StalledCase::health, StalledCase::due, StalledCase::days)
                .containsExactly(tuple("Austria", Health.LATE, "Call the registry", 4));
    }

    @Test
    void takes30DaysInTheMedianAnd1Of3AnsweredWithin30() {
        assertThat(answers.of(given.scope(), given.campaign, today)).isEqualTo(new Answers(30, 2, 1, 3));
        assertThat(answers.cases(given.scope(), given.campaign, today, Languages.ENGLISH))
                .as("as many as are counted")
                .hasSize(3)
                .last()
                .satisfies(waiting -> assertThat(waiting.days()).isNull());
    }

    @Test
    void showsTheStageOfEachCountryAndTheClosedOne() {
        assertThat(countries.of(given.scope(), given.campaign, Locale.ENGLISH))
                .extracting(CountryState::country, CountryState::stage, CountryState::phase, CountryState::closed)
                .containsExactly(
                        tuple("AT", "In committee", 2, false),
                        tuple("FR", "Package sent", 1, false),
                        tuple("DE", "Delivered", 1, false),
                        tuple("IT", "Package sent", 1, false),
                        tuple("NL", "Closed", 4, true),
                        tuple("SE", "Planned", 0, false));
    }

    @Test
    void doesNotKnowACampaignOutOfReach() {
        cast.enter("Stranger", Role.LEADERSHIP);
        var scope = access.scope();

        assertThatThrownBy(() -> standing.of(scope, given.campaign, today)).hasMessage("refused.not-found");
        assertThatThrownBy(() -> funnel.of(scope, given.campaign, Locale.ENGLISH))
                .hasMessage("refused.not-found");
        assertThatThrownBy(() -> changes.since(scope, given.campaign, today, Locale.ENGLISH))
                .hasMessage("refused.not-found");
        assertThatThrownBy(() -> coming.from(scope, given.campaign, today, Locale.ENGLISH))
                .hasMessage("refused.not-found");
        assertThatThrownBy(() -> stalled.of(scope, given.campaign, Locale.ENGLISH))
                .hasMessage("refused.not-found");
        assertThatThrownBy(() -> answers.of(scope, given.campaign, today)).hasMessage("refused.not-found");
        assertThatThrownBy(() -> countries.of(scope, given.campaign, Locale.ENGLISH))
                .hasMessage("refused.not-found");
    }

    private LocalDate ago(int days) {
        return today.minusDays(days);
    }
}
