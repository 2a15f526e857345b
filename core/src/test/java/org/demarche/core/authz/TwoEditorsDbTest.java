package org.demarche.core.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.access.CaseId;
import org.demarche.core.authz.GuardedMethods.Guarded;
import org.demarche.core.base.Identifier;
import org.demarche.core.base.Refused;
import org.demarche.core.outreach.Priority;
import org.demarche.core.outreach.StageService;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** E16: whatever is saved on a version is saved by one of two who began with the same; the other one is told, and told by whom. */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=editors")
class TwoEditorsDbTest {

    private static final List<Who> EDITORS = List.of(Who.COORDINATOR, Who.STAFF);
    private static final int CONFLICTS_EACH = Boolean.getBoolean("drills") ? 63 : 5;
    private static final int EDITORS_OF_ONE = Boolean.getBoolean("drills") ? 50 : 10;
    private static final int SAVES = Boolean.getBoolean("drills") ? 1000 : 100;

    private static final String ADDS = "adds something of its own and changes nothing that is there";
    private static final String TAKES_BACK =
            "takes a deed back whatever came after it, and checks the state that it needs";

    private static final Map<String, String> WITHOUT_A_VERSION = Map.ofEntries(
            Map.entry("access.UserService.workIn", "changes who asks, not the campaign"),
            Map.entry("campaign.AskService.raise", ADDS),
            Map.entry("campaign.CampaignDays.add", ADDS),
            Map.entry("campaign.CampaignDays.remove", "a day is there or is not; there is nothing in it to lose"),
            Map.entry("contact.ContactDetailService.add", ADDS),
            Map.entry("contact.ContactDetailService.restore", TAKES_BACK),
            Map.entry("contact.MembershipService.begin", ADDS),
            Map.entry("contact.MembershipService.restore", TAKES_BACK),
            Map.entry("contact.PersonService.restore", TAKES_BACK),
            Map.entry("contact.PostService.create", ADDS),
            Map.entry("contact.PostService.restore", TAKES_BACK),
            Map.entry("decision.RecognitionService.recordOf", ADDS),
            Map.entry("decision.RecognitionService.restore", TAKES_BACK),
            Map.entry("dossier.PackageService.compose", ADDS),
            Map.entry("feed.FeedService.makeFor", "makes one's own address anew; nobody else has it"),
            Map.entry("institution.CalendarService.enter", ADDS),
            Map.entry(
                    "institution.CalendarService.importAll",
                    "replaces what files said, and nothing that somebody typed"),
            Map.entry("institution.InstitutionService.restore", TAKES_BACK),
            Map.entry("institution.TermService.enter", ADDS),
            Map.entry("outbox.Notices.addressee", "reads who is told, before something is sent"),
            Map.entry("outreach.AssignmentService.release", "ends one part of one person, who has it or has not"),
            Map.entry(
                    "outreach.CaseAskService.stand",
                    "says one thing anew, which the timeline keeps with the one before"),
            Map.entry("outreach.CaseService.undo", TAKES_BACK),
            Map.entry("outreach.InitiativeService.start", ADDS),
            Map.entry("outreach.NextActionService.undo", TAKES_BACK),
            Map.entry(
                    "playbook.RolloutService.apply", "applies the playbook by the number of the version that was seen"),
            Map.entry("task.TaskService.reopen", TAKES_BACK),
            Map.entry("task.TaskService.wake", TAKES_BACK));

    private static final AnnotationTransactionAttributeSource TRANSACTIONS = new AnnotationTransactionAttributeSource();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    private World world;

    @Autowired
    private GuardedMethods guarded;

    @Autowired
    private Owner owner;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private StageService stages;

    @BeforeEach
    void makeTheWorld() {
        world.make();
        world.forgetVersions();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        threads.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact.ContactDetailService.describe",
                "contact.MembershipService.describe",
                "contact.PersonService.describe",
                "contact.PostService.describe",
                "outreach.DispatchService.await",
                "outreach.NextActionService.plan",
                "institution.CalendarService.correct",
                "institution.InstitutionService.describe",
                "institution.TermService.correct",
                "task.TaskService.edit"
            })
    void oneOfTwoSavesAndTheOtherIsToldByWhom(String name) throws Exception {
        var saved = guarded.all().get(name).getFirst();
        var object = object(saved);

        for (int round = 0; round < CONFLICTS_EACH; round++) {
            int before = owner.versionNow(object);
            var barrier = new CyclicBarrier(EDITORS.size());
            int number = round;
            var ends = together(EDITORS.stream()
                    .map(who -> as(who, () -> {
                        var arguments = new Arguments(world, access, clock, row(saved), 0, words(who, number))
                                .of(saved.method());
                        barrier.await();
                        return Outcome.of(() -> saved.method().invoke(saved.bean(), arguments))
                                .word();
                    })));

            assertThat(ends).containsExactlyInAnyOrder("done", "stale");
            assertThat(owner.versionNow(object)).isEqualTo(before + 1);
            var winner = EDITORS.get(ends.indexOf("done"));
            assertThat(owner.row(object))
                    .contains(String.valueOf(world.person(winner).orElseThrow()))
                    .doesNotContain(words(EDITORS.get(ends.indexOf("stale")), number));
        }
    }

    /** A form shows a thing and saves it on the version that it showed; whatever else changes something has a reason. */
    @Test
    void whatIsSavedIsSavedOnAVersion() {
        var without = guarded.all().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(TwoEditorsDbTest::savesWithoutAVersion))
                .map(Map.Entry::getKey);

        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_A_VERSION.keySet());
    }

    @Test
    void manyEditorsOfOneCaseLoseNoSave() throws Exception {
        var id = (CaseId) world.find(CaseId.class, Row.OWN).orElseThrow();
        int before = owner.versionNow(id);
        var saves = new AtomicInteger();

        var stale = together(Stream.generate(() -> as(EDITORS.getFirst(), () -> saveInTurn(id, saves)))
                        .limit(EDITORS_OF_ONE))
                .stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(owner.versionNow(id) - before).isEqualTo(SAVES);
        System.out.printf(
                "E16 %d editors, %d saves on one case: version = acks, %d refused as stale and tried again PASS%n",
                EDITORS_OF_ONE, SAVES, stale);
    }

    /** @return how often somebody else was quicker */
    private int saveInTurn(CaseId id, AtomicInteger saves) {
        int stale = 0;
        while (saves.getAndIncrement() < SAVES) {
            boolean saved = false;
            while (!saved) {
                int seen = owner.versionNow(id);
                try {
                    stages.prioritise(id, seen, seen % 2 == 0 ? Priority.HIGH : Priority.NORMAL);
                    saved = true;
                } catch (Refused refused) {
                    assertThat(refused.kind()).isEqualTo(Refused.Kind.STALE);
                    stale++;
                }
            }
        }
        return stale;
    }

    private static boolean savesWithoutAVersion(Guarded each) {
        var method = each.method();
        var attribute = TRANSACTIONS.getTransactionAttribute(method, method.getDeclaringClass());
        return attribute != null
                && !attribute.isReadOnly()
                && method.getParameterCount() > 0
                && Owner.hasVersion(method.getParameterTypes()[0])
                && Arrays.stream(method.getParameters())
                        .noneMatch(parameter -> parameter.getName().equals("version"));
    }

    private Row row(Guarded saved) {
        return guarded.rows(saved.method()).contains(Row.OWN) ? Row.OWN : Row.SHARED;
    }

    private Identifier object(Guarded saved) {
        return (Identifier)
                world.find(saved.method().getParameterTypes()[0], row(saved)).orElseThrow();
    }

    private static String words(Who who, int round) {
        return "words of " + who.name().toLowerCase(Locale.ROOT) + " " + round;
    }

    private <T> Callable<T> as(Who who, Callable<T> deed) {
        return () -> {
            world.enter(who);
            return deed.call();
        };
    }

    private <T> List<T> together(Stream<Callable<T>> deeds) throws InterruptedException, ExecutionException {
        var all = new ArrayList<T>();
        for (var end : threads.invokeAll(deeds.toList())) {
            all.add(end.get());
        }
        return all;
    }
}
