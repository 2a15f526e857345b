package org.demarche.endtoend.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.endtoend.Product;
import org.demarche.endtoend.Screens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Somebody with an account, or with none, who does not use the screens. Each attack has its counterpart that works, so that a
 * wrongly written one is not taken for a guard.
 */
@Tag("own-product")
class HostileClientTest {

    /** They tell of every call that makes no sense, with its stack. */
    private static final List<String> ALARMED = List.of(
            "org.demarche.ui.shell.Mishaps",
            "com.vaadin.flow.server.DefaultErrorHandler",
            "com.vaadin.flow.server.VaadinServlet",
            "com.vaadin.flow.server.communication");

    private static final Score SCORE = new Score();

    private final Records records = new Records();
    private final World world = new World(records);
    private final ForgedCalls calls = new ForgedCalls(records, SCORE);
    private final ForgedMessages messages = new ForgedMessages(records, SCORE, "cases/" + world.own());

    @BeforeAll
    static void quiet() {
        log(LogLevel.OFF);
    }

    @AfterAll
    static void figure() {
        log(null);
        System.out.printf(
                "hostile client: %d attempts, %d got through%n",
                SCORE.attempts(), SCORE.through().size());
    }

    @AfterEach
    void nothingGotThrough() {
        assertThat(SCORE.through()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "coordinator", "leadership", "admin"})
    void nobodyUsesWhatIsClosedOnAPage(String account) {
        calls.atWhatIsClosed(account, new Screens().of(account));
    }

    @Test
    void leadershipChangesNothingWhateverItSends() {
        assertThat(calls.atEverything("leadership", pages())).isEmpty();
    }

    /** The same calls, by somebody who may a little more. */
    @Test
    void staffOnlyLogOnACaseOfAColleague() {
        assertThat(calls.atEverything("staff", List.of("cases/" + world.colleagues())))
                .contains("InteractionService.log")
                .isSubsetOf("InteractionService.log", "InteractionService.withdraw");
    }

    @Test
    void aMessageIsTakenFromItsOwnTabAndOnce() {
        messages.withAnotherSecret();
        messages.toAnotherTab();
        messages.inAnotherWay();

        assertThat(messages.asItShouldBe()).isOne();
        assertThat(messages.again()).isOne();
    }

    @Test
    void whatOneMayNoMoreIsNotDoneFromATabThatStillShowsIt() {
        var tabs = new StaleTabs(records, SCORE, world);
        tabs.afterSigningOut();
        tabs.afterTheAccountWasSwitchedOff();
        tabs.afterLeavingTheTeam();
        tabs.afterTheCaseWasRestricted();

        assertThat(messages.asItShouldBe()).isOne();
    }

    @Test
    void noWayToWriteAnAddressTellsWhetherSomethingExists() {
        var addresses = new Addresses(SCORE, world);
        addresses.existence();
        addresses.anonymous();
    }

    @Test
    void noWayWithinATabLeadsToWhatIsNotTheirs() {
        var journeys = new Journeys(SCORE, world);
        journeys.toObjects();
        journeys.toPagesOfOthers();
        journeys.ofNobody();

        assertThat(journeys.differ("staff", "cases/%s", world.own())).isTrue();
    }

    @Test
    void filesComeAndGoOnlyThroughTheirOwnDoor() {
        var resources = new Resources(records, SCORE, world);

        assertThat(resources.ofOthers()).isEqualTo(200);
        assertThat(resources.awaitedFromOthers()).isEqualTo(200);
    }

    private List<String> pages() {
        return List.of(
                "",
                "cases/" + world.own(),
                "cases",
                "tasks",
                "overview",
                "decisions",
                "contacts",
                "campaigns",
                "campaigns/" + world.campaign("CT44") + "/asks",
                "campaigns/" + world.campaign("CT44") + "/team",
                "profile");
    }

    private static void log(LogLevel level) {
        var logging = Product.started().part(LoggingSystem.class);
        ALARMED.forEach(each -> logging.setLogLevel(each, level));
    }
}
