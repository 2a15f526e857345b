package org.demarche.core.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.access.Turns;
import org.demarche.core.audit.AuditWitness;
import org.demarche.core.authz.GuardedMethods.Guarded;
import org.demarche.testing.TestDatabase;
import org.demarche.testing.WithDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * E14: every use case that changes something is called as the matrix calls it, by somebody who may, and leaves entries under
 * its own name: one for each row that the witness saw it change, and none besides. What can only be undone is done before.
 */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=authz")
class EveryDeedIsToldDbTest {

    /** Methods that change nothing which the audit holds, each with the reason. */
    private static final Map<String, String> SILENT = Map.of(
            "access.Drafts.keep", "a draft is no deed; what comes of it is",
            "access.Drafts.drop", "a draft is no deed; what comes of it is",
            "access.ListColumns.hide", "a habit",
            "bell.BellService.read", "a habit: what of one's notices was read",
            "bell.BellService.readAll", "a habit: what of one's notices was read",
            "access.UserService.workIn", "a habit: the campaign that screens open with",
            "exchange.ExportService.cases", "changes nothing: it leaves a note of the export");

    /** What the matrix does not call in such a way that it changes something; the tests that do run beside the witness too. */
    private static final Set<String> ELSEWHERE = Set.of(
            "access.DirectoryService.enlist",
            "access.UserService.switchOn",
            "campaign.AskService.archive",
            "campaign.AskService.takeUpAgain",
            "campaign.CampaignDays.remove",
            "campaign.CampaignService.takeUpAgain",
            "campaign.TeamService.changeRole",
            "campaign.TeamService.enlist",
            "contact.MembershipService.describe",
            "decision.RecognitionService.use",
            "feed.FeedService.includeTasks",
            "feed.FeedService.renew",
            "feed.FeedService.revoke",
            "institution.InstitutionService.found",
            "institution.InstitutionService.foundUnicameral",
            "outbox.OutboxService.markAsSent",
            "outbox.OutboxService.sendAgain",
            "outreach.CaseService.open",
            "outreach.CaseService.undo",
            "outreach.DispatchService.await",
            "outreach.LapseService.lapse",
            "outreach.LapseService.takeUp",
            "playbook.SuggestionService.take",
            "relief.ReliefService.handBack",
            "relief.ReliefService.relieve",
            "restriction.RestrictionService.add",
            "restriction.RestrictionService.lengthen",
            "restriction.RestrictionService.lift",
            "restriction.RestrictionService.remove",
            "task.DeadlineTimeService.resume");

    private static final Set<Row> REACHABLE = EnumSet.of(Row.OWN, Row.TEAM, Row.SHARED, Row.ANY);
    private static final List<Who> WHO = List.of(Who.COORDINATOR, Who.STAFF, Who.ADMIN);
    private static final int MANY = 80;

    private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

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

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient owner;

    @BeforeEach
    void makeTheWorld() {
        world.make();
        AuditWitness.standBeside(owner);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyMethodThatChangesSomethingLeavesAnEntryOfEachChange() {
        var without = new TreeSet<String>();
        int deeds = 0;
        for (var each : guarded.all().entrySet()) {
            if (each.getValue().stream().anyMatch(this::changes)) {
                deeds++;
                // each call of a story names its own use case
                Turns.taking(() -> {
                    if (each.getValue().stream().noneMatch(this::leavesEntries)) {
                        without.add(each.getKey());
                    }
                });
            }
        }

        System.out.println("E14 use cases: " + deeds + " change something, " + (deeds - without.size())
                + " leave an entry of each change, without: " + without);
        without.removeAll(ELSEWHERE);
        assertThat(without).containsExactlyInAnyOrderElementsOf(SILENT.keySet());
        assertThat(deeds).isGreaterThan(MANY);
    }

    private boolean leavesEntries(Guarded deed) {
        return Stream.concat(Stream.of((Guarded) null), others(deed)).anyMatch(before -> WHO.stream()
                .anyMatch(who -> rows(deed).anyMatch(row -> told(before, deed, who, row))));
    }

    private Stream<Row> rows(Guarded deed) {
        return guarded.rows(deed.method()).stream().filter(REACHABLE::contains);
    }

    /** What the same service can do besides: only what is archived can be restored. */
    private Stream<Guarded> others(Guarded deed) {
        return guarded.all().values().stream()
                .flatMap(List::stream)
                .filter(each -> each.bean() == deed.bean() && !each.method().equals(deed.method()) && changes(each));
    }

    private boolean told(@Nullable Guarded before, Guarded deed, Who who, Row row) {
        world.enter(who);
        return transaction.execute(status -> {
            status.setRollbackOnly();
            if (before != null && !call(before, row).equals("done")) {
                return false;
            }
            if (call(deed, row).startsWith("broken") || !entries(deed)) {
                return false;
            }
            AuditWitness.compare(jdbc, deed.method().toString());
            return true;
        });
    }

    private String call(Guarded each, Row row) {
        var arguments = new Arguments(world, access, clock, row, 0);
        return Outcome.of(() -> each.method().invoke(each.bean(), arguments.of(each.method())))
                .word();
    }

    private boolean entries(Guarded deed) {
        var name = deed.method().getDeclaringClass().getSimpleName().replaceFirst("\\$\\$.*", "");
        jdbc.sql("set local role " + TestDatabase.OWNER).update();
        return jdbc.sql("""
                        select exists (select from audit_entry e
                                        where e.transaction_id = pg_current_xact_id()::text::bigint
                                          and e.kind in ('CREATED', 'CHANGED', 'REMOVED') and e.use_case = :name)""")
                .param("name", name + "." + deed.method().getName())
                .query(Boolean.class)
                .single();
    }

    /** What runs only as a part of another use case is told of under that name. */
    private boolean changes(Guarded each) {
        var attribute = transactions.getTransactionAttribute(
                each.method(), each.method().getDeclaringClass());
        return attribute != null
                && !attribute.isReadOnly()
                && attribute.getPropagationBehavior() != TransactionDefinition.PROPAGATION_MANDATORY;
    }
}
