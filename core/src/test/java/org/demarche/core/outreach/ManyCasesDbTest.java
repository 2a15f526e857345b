package org.demarche.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What lists of cases cost when there are 1 000 cases and when there are 10 000. Times are compared with each other within
 * one run, never with the clock on the wall: a slow machine is slow both times.
 */
@DbTest
class ManyCasesDbTest {

    private static final int FEW = 2;
    private static final int MANY = 20;

    /** Where reading all cases costs so much that no planner takes it for as good: with fewer it is a matter of its rounding. */
    private static final int MOST = 60;

    private static final int RUNS = 4;

    /** Below this nobody can tell, and one interruption would decide. */
    private static final double UNNOTICED_MILLIS = 10;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseBoard board;

    @Autowired
    private CaseFinder finder;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private ManyCases cases;

    @BeforeEach
    void someoneSignedIn() {
        scene.set();
        scene.asLilia();
        cases = new ManyCases(jdbc, scene.olena, scene.lilia);
    }

    @Test
    void showOnePersonTheirCampaignWithoutReadingTheOthers() {
        cases.grow(MOST);
        var staff = cases.scope(scene.lilia, Role.STAFF, 1);

        assertThat(list.counts(staff).all()).isEqualTo(500);
        assertThat(plan(staff)).doesNotContain("Seq Scan on outreach_case", "Seq Scan on task", "task_campaign_due");
    }

    /** The health of a case is looked up for those that are found, and for no others. */
    @Test
    void findOnesOwnAndWhatIsNotSettledBeforeTheirHealthIsComputed() {
        cases.grow(MANY);
        var everything = cases.scope(scene.maksym, Role.STAFF, MANY);
        scene.asMaksym();
        int owned = cases.handTo(scene.maksym, 20);
        int unsettled = cases.settleAllBut(30);

        assertThat(list.count(everything, CaseFilter.OPEN.withView(CaseView.MINE)))
                .isEqualTo(owned);
        assertThat(list.count(everything, CaseFilter.OPEN.withView(CaseView.UNSETTLED)))
                .isEqualTo(unsettled);
        assertThat(healthComputed(numberPlan(everything, CaseView.MINE))).isLessThanOrEqualTo(owned);
        assertThat(healthComputed(numberPlan(everything, CaseView.UNSETTLED))).isLessThanOrEqualTo(unsettled);
    }

    @Test
    void costTheirTeamTheSameHoweverManyOthersThereAre() {
        cases.grow(FEW);
        var before = times(cases.scope(scene.lilia, Role.STAFF, 1));
        cases.grow(MANY);

        var after = times(cases.scope(scene.lilia, Role.STAFF, 1));

        tell("500 of 1 000", before, "500 of 10 000", after);
        assertThat(after)
                .allSatisfy((question, took) ->
                        assertThat(took).as(question).isLessThan(4 * before.get(question) + UNNOTICED_MILLIS));
    }

    @Test
    void growNoFasterThanTheirNumberForSomeoneInEveryTeam() {
        cases.grow(FEW);
        var before = times(cases.scope(scene.lilia, Role.STAFF, FEW));
        cases.grow(MANY);
        var everything = cases.scope(scene.lilia, Role.STAFF, MANY);

        assertThat(list.counts(everything).all()).isEqualTo(MANY * ManyCases.IN_A_CAMPAIGN);
        var after = times(everything);

        tell("1 000 of 1 000", before, "10 000 of 10 000", after);
        assertThat(after).allSatisfy((question, took) -> assertThat(took)
                .as(question)
                .isLessThan(2 * MANY / FEW * before.get(question) + UNNOTICED_MILLIS));
    }

    /** What a screen asks for, by its name. */
    private Map<String, Consumer<Scope>> questions() {
        var questions = new LinkedHashMap<String, Consumer<Scope>>();
        for (var sort : CaseSort.values()) {
            questions.put("page by " + sort, scope -> find(scope, CaseFilter.OPEN, sort, 0));
        }
        var words = CaseFilter.OPEN.withText("палата 12");
        questions.put("far page", scope -> find(scope, CaseFilter.OPEN, CaseSort.DUE, 400));
        questions.put("late", scope -> find(scope, CaseFilter.OPEN.withView(CaseView.LATE), CaseSort.DUE, 0));
        questions.put("text", scope -> find(scope, words, CaseSort.DUE, 0));
        questions.put("number found", scope -> list.count(scope, words));
        questions.put("counts of the views", list::counts);
        questions.put("board", scope -> board.columns(firstOf(scope), CaseFilter.OPEN, Languages.ENGLISH));
        questions.put("choice", scope -> finder.find(scope, "палата 12", new Slice(0, 10), Languages.UKRAINIAN));
        return questions;
    }

    /** A board shows one campaign. */
    private static Scope firstOf(Scope scope) {
        return scope.within(scope.campaigns().iterator().next());
    }

    private void find(Scope scope, CaseFilter filter, CaseSort sort, int offset) {
        assertThat(list.find(scope, filter, sort, false, new Slice(offset, 50), Languages.UKRAINIAN))
                .isNotEmpty();
    }

    /** Milliseconds by question: the best of some runs, which other work on the machine disturbs least. */
    private Map<String, Double> times(Scope scope) {
        var times = new LinkedHashMap<String, Double>();
        questions().forEach((name, question) -> times.put(name, best(() -> question.accept(scope)) / 1e6));
        return times;
    }

    private static long best(Runnable question) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            question.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static void tell(String one, Map<String, Double> before, String other, Map<String, Double> after) {
        before.forEach((question, took) -> System.out.printf(
                Locale.ROOT, "%-20s %s: %5.1f ms, %s: %5.1f ms%n", question, one, took, other, after.get(question)));
    }

    private String numberPlan(Scope scope, CaseView view) {
        var where = CaseSql.where(scope, CaseFilter.OPEN.withView(view), clock.instant());
        return String.join(
                "\n",
                jdbc.sql("explain analyze " + CaseList.number(where))
                        .params(where.parameters())
                        .query(String.class)
                        .list());
    }

    /** How often the case was looked up once more, which is what its health begins with. */
    private static int healthComputed(String plan) {
        return Pattern.compile("outreach_case c_1 .*loops=(\\d+)")
                .matcher(plan)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plan));
    }

    private String plan(Scope scope) {
        jdbc.sql("set local random_page_cost = 1.1").update(); // as for a solid-state disk
        var where = CaseSql.where(scope, CaseFilter.OPEN, clock.instant());
        return String.join(
                "\n",
                jdbc.sql("explain analyze " + CaseList.page(where, CaseSort.DUE, false))
                        .params(where.parameters())
                        .param("language", "uk")
                        .param("limit", 50)
                        .param("offset", 0)
                        .query(String.class)
                        .list());
    }
}
