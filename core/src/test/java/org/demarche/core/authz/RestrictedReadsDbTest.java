package org.demarche.core.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.authz.GuardedMethods.Guarded;
import org.demarche.testing.TestDatabase;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * E14: whoever reaches something restricted stands in the audit, and so does whoever tries and may not. Every use case that
 * takes an object of a case is called, by one whom the restriction names and by one whom it does not.
 */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=authz")
class RestrictedReadsDbTest {

    private static final int MANY = 30;

    /** Use cases that hand out nothing of the case, each with the reason. */
    private static final Map<String, String> SILENT = Map.of(
            "decision.RecognitionList.find", "a row as the register lists it",
            "outreach.CasePage.allowed", "which buttons there are",
            "task.TaskBulkService.among", "which buttons there are",
            "task.TaskTargets.byId", "a row as a choice lists it");

    @Autowired
    private World world;

    @Autowired
    private GuardedMethods guarded;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void makeTheWorld() {
        world.make();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverTheRestrictionNamesIsNotedWithEveryRead() {
        var silent = new TreeSet<String>();
        int reads = 0;
        world.enterMaker();
        for (var each : guarded.all().entrySet()) {
            for (var method : each.getValue()) {
                var seen = guarded.rows(method.method()).contains(Row.RESTRICTED) ? call(method) : Seen.NOTHING;
                reads += seen.reached() ? 1 : 0;
                if (seen.reached() && !seen.read()) {
                    silent.add(each.getKey());
                }
            }
        }

        System.out.println(
                "E14 reads of restricted things: " + reads + " use cases reach one, without a note " + silent);
        assertThat(silent).containsExactlyInAnyOrderElementsOf(SILENT.keySet());
        assertThat(reads).isGreaterThan(MANY);
    }

    @Test
    void whoeverItDoesNotNameIsNotedAsDenied() {
        var silent = new TreeSet<String>();
        int denials = 0;
        world.enter(Who.COORDINATOR);
        for (var each : guarded.all().entrySet()) {
            for (var method : each.getValue()) {
                var seen = guarded.rows(method.method()).contains(Row.RESTRICTED) ? call(method) : Seen.NOTHING;
                denials += seen.refused() ? 1 : 0;
                if (seen.refused() && !seen.denied() || seen.read()) {
                    silent.add(each.getKey());
                }
            }
        }

        System.out.println("E14 denials at restricted things: " + denials + ", without a note " + silent);
        assertThat(silent).isEmpty();
        assertThat(denials).isGreaterThan(MANY);
    }

    /**
     * @param reached whether something came back
     * @param read whether that is noted
     */
    private record Seen(boolean reached, boolean refused, boolean read, boolean denied) {

        static final Seen NOTHING = new Seen(false, false, false, false);
    }

    private Seen call(Guarded each) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            var arguments = new Arguments(world, access, clock, Row.RESTRICTED, 0);
            var outcome = Outcome.of(() -> each.method().invoke(each.bean(), arguments.of(each.method())));
            var refused =
                    outcome.word().equals(Outcome.HIDDEN) || outcome.word().equals(Outcome.REFUSED);
            return new Seen(outcome.word().equals("done"), refused, noted("RESTRICTED_READ"), noted("DENIED"));
        });
    }

    private boolean noted(String kind) {
        jdbc.sql("set local role " + TestDatabase.OWNER).update(); // who was denied does not see that they were
        return jdbc.sql("""
                        select exists (select from audit_entry e
                                        where e.transaction_id = pg_current_xact_id()::text::bigint
                                          and e.kind = :kind and (e.kind = 'DENIED' or e.case_id = any(:cases)))""")
                .param("kind", kind)
                .param("cases", world.restrictedCases())
                .query(Boolean.class)
                .single();
    }
}
