package org.demarche.core.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.Work;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.Scene;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionOperations;

/** What becomes of a playbook when two work on it at the same moment, in transactions of their own. */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=playbooks")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(Years.class)
class PlaybookRaceDbTest {

    private static final int ROUNDS = 10;

    @Autowired
    private Scene scene;

    @Autowired
    private PlaybookHand hand;

    @Autowired
    private Years.Walk walk;

    @Autowired
    private PlaybookService playbooks;

    @Autowired
    private StepLedger ledger;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private YearRound round;

    @Autowired
    private TransactionOperations transactions;

    private UUID may;

    @BeforeAll
    void layOutTheScene() {
        may = walk.begin();
    }

    @BeforeEach
    void itIsNovember() {
        walk.clock().set(Years.NOVEMBER);
        scene.asCoordinator();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void oneOfTwoWhoPublishAtOnceWinsAndTheOtherIsToldAndLosesNothing() throws Exception {
        int first = playbooks.of(scene.campaign()).map(Playbook::number).orElse(0);
        for (int number = first; number < first + ROUNDS; number++) {
            int before = number;
            var barrier = new CyclicBarrier(2);
            var ends = atOnce(IntStream.range(0, 2)
                    .<Callable<String>>mapToObj(who -> () -> {
                        scene.asCoordinator();
                        var typed = hand.step("Typed by " + who, "package-sent", 5, Until.STAGE_LEFT);
                        var publish = new PublishPlaybook(scene.campaign(), before, "by " + who, List.of(typed));
                        barrier.await();
                        return publish(publish);
                    })
                    .toList());

            assertThat(ends).containsExactlyInAnyOrder("published", "STALE");
            scene.asCoordinator();
            var current = playbooks.of(scene.campaign()).orElseThrow();
            assertThat(current.number()).isEqualTo(number + 1);
            assertThat(current.note()).isEqualTo("by " + ends.indexOf("published"));
        }
    }

    @Test
    void twoNodesThatBringTheStepsOfAYearAtOnceBringEachOnce() throws Exception {
        hand.publish(walk.before(may, 30, Until.CASE_CLOSED), walk.before(may, 14, Until.CASE_CLOSED));
        var cases = IntStream.range(0, 4).mapToObj(_ -> walk.aCase()).toList();

        for (int year = 2027; year < 2027 + ROUNDS; year++) {
            walk.clock().set(year + "-05-20T09:00:00Z");
            var barrier = new CyclicBarrier(2);
            atOnce(IntStream.range(0, 2)
                    .<Callable<String>>mapToObj(_ -> () -> {
                        barrier.await();
                        round.run();
                        return "done";
                    })
                    .toList());
        }

        scene.asCoordinator();
        assertThat(cases).allSatisfy(id -> assertThat(hand.titles(id)).hasSize(2 * (ROUNDS + 1)));
    }

    /** A node that did not skip what another holds: the key of the table stands between them. */
    @Test
    void theSameStepOfTheSameYearIsClaimedOnceWhoeverComes() throws Exception {
        hand.publish(walk.before(may, 30, Until.CASE_CLOSED));
        var aCase = walk.aCase();
        walk.clock().set("2027-05-20T09:00:00Z");
        var barrier = new CyclicBarrier(2);

        atOnce(IntStream.range(0, 2)
                .<Callable<String>>mapToObj(_ -> () -> {
                    Work.DEADLINES.run(() -> transactions.executeWithoutResult(_ -> bringAgain(aCase, barrier)));
                    return "done";
                })
                .toList());

        scene.asCoordinator();
        assertThat(hand.titles(aCase)).hasSize(2);
    }

    private void bringAgain(CaseId id, CyclicBarrier barrier) {
        var line = ledger.of(id).getFirst();
        var pass = steps.begin();
        var playbook = pass.playbook(line);
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        steps.bring(pass, line.key(), playbook, playbook.steps().getFirst(), line.sameOccasion());
    }

    private String publish(PublishPlaybook command) {
        try {
            playbooks.publish(command);
            return "published";
        } catch (Refused refused) {
            return refused.kind().name();
        }
    }

    private static List<String> atOnce(List<Callable<String>> deeds) throws Exception {
        var ends = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(deeds.size())) {
            for (var end : threads.invokeAll(deeds)) {
                ends.add(end.get());
            }
        }
        return ends;
    }
}
