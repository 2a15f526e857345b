package org.demarche.core.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.CaseId;
import org.demarche.core.access.UserId;
import org.demarche.core.authz.GuardedMethods.Guarded;
import org.demarche.core.file.FileService;
import org.demarche.core.institution.InstitutionId;
import org.demarche.core.restriction.Restrict;
import org.demarche.core.restriction.RestrictedObject;
import org.demarche.core.restriction.RestrictedType;
import org.demarche.core.restriction.RestrictionService;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is restricted leaves no trace: every method of every service and list that answers a question answers the unnamed
 * to the letter what it answered before the restricted thing was there at all. Not only names are compared but counts,
 * orders, days and health, which is where a hidden thing would show.
 */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=no-trace")
class NoTraceDbTest {

    private static final Set<Row> SEEN = EnumSet.of(Row.ANY, Row.SHARED, Row.OWN, Row.TEAM);
    private static final Set<Who> UNNAMED = EnumSet.of(Who.STAFF, Who.COORDINATOR, Who.LEADERSHIP, Who.ADMIN);
    private static final int MANY = 500;
    private static final String MARK = "Unspoken";

    private static final String CHANGES = """
            select kind || ' ' || object_type || ' by ' || use_case
              from audit_entry
             where kind in ('CREATED', 'CHANGED', 'REMOVED')
             order by id""";

    /** What answers otherwise each time that it is asked, and why that tells nothing. */
    private static final Map<String, String> UNSTEADY = Map.of(
            "audit.", "notes who asks, so that it grows by the questions; what it hides is the matter of the matrix",
            "outbox.Notices.addressee", "says what time it is",
            "outreach.CaseTimes.at", "says what time it is",
            "outreach.CaseChronicle.", "only writes, within a transaction of others",
            "file.FileService.store", "keeps a file and says its new id");

    private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

    @Autowired
    private World world;

    @Autowired
    private CaseWorld cases;

    @Autowired
    private CaseContents contents;

    @Autowired
    private SharedWorld shared;

    @Autowired
    private GuardedMethods guarded;

    @Autowired
    private RestrictionService restrictions;

    @Autowired
    private FileService files;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void makeTheWorld() {
        world.make();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void ofACase() {
        var place = place();

        assertNoTrace(maker -> {
            var id = cases.makeAlone(the(CampaignId.class, Row.OWN), maker, colleague(), place, MARK);
            return new Restrict(RestrictedObject.of(id), List.of(colleague()), null, MARK);
        });
    }

    @Test
    void ofAMeetingAndItsPaperInACaseThatIsOpen() {
        var id = openCase();

        assertNoTrace(_ -> {
            var meeting = contents.meet(id, MARK);
            return new Restrict(
                    new RestrictedObject(RestrictedType.INTERACTION, meeting.value(), id), List.of(), null, MARK);
        });
    }

    @Test
    void ofAFileInACaseThatIsOpen() {
        var id = openCase();

        assertNoTrace(_ -> {
            var file = contents.file();
            transaction.executeWithoutResult(_ -> files.attach(file, id, the(CampaignId.class, Row.OWN), false));
            return new Restrict(new RestrictedObject(RestrictedType.FILE, file.value(), id), List.of(), null, MARK);
        });
    }

    private void assertNoTrace(Function<UserId, Restrict> making) {
        var before = answers();

        restrictions.restrict(making.apply(world.enterAsMaker()));

        var after = answers();
        var told = new ArrayList<String>();
        before.forEach((question, answer) -> {
            if (!answer.equals(after.get(question))) {
                told.add("%s%n  was %s%n  is  %s".formatted(question, answer, after.get(question)));
            }
        });
        assertThat(told).as("questions that betray it").isEmpty();
        assertThat(before).hasSizeGreaterThan(MANY);
        System.out.printf("No trace: %d answers to the unnamed are what they were PASS%n", before.size());
    }

    private Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        guarded.all().forEach((name, overloads) -> {
            if (UNSTEADY.keySet().stream().noneMatch(name::startsWith)) {
                overloads.stream().filter(each -> onlyAsks(each.method())).forEach(each -> ask(name, each, answers));
            }
        });
        askTheAudit(answers);
        return answers;
    }

    private void ask(String name, Guarded each, Map<String, String> answers) {
        for (var row : guarded.rows(each.method())) {
            for (var who : SEEN.contains(row) ? UNNAMED : Set.<Who>of()) {
                world.enter(who);
                var arguments = new Arguments(world, access, clock, row, 0);
                var outcome = Outcome.of(() -> each.method().invoke(each.bean(), arguments.of(each.method())));
                var texts = new ArrayList<String>();
                Traces.in(outcome.answer(), texts::add);
                texts.sort(null);
                answers.put(
                        "%s%s %s %s"
                                .formatted(name, Arrays.toString(each.method().getParameterTypes()), row, who),
                        outcome.word() + " " + texts);
            }
        }
    }

    /** What the audit shows of changes; looks and denials are noted by asking itself. */
    private void askTheAudit(Map<String, String> answers) {
        for (var who : UNNAMED) {
            world.enter(who);
            var changes = transaction.execute(
                    _ -> jdbc.sql(CHANGES).query(String.class).list());
            answers.put("audit_entry " + who, String.join(", ", changes));
        }
    }

    /** About which everybody is asked; its name is what is searched for. */
    private InstitutionId place() {
        world.enterAsMaker();
        var place = shared.institution("Assembly");
        world.askAbout(Row.SHARED, place);
        return place;
    }

    /** About which everybody is asked; nobody spoke with anybody in it yet. */
    private CaseId openCase() {
        var place = place();
        var id = cases.open(the(CampaignId.class, Row.OWN), colleague(), place);
        world.askAbout(Row.OWN, id);
        return id;
    }

    private UserId colleague() {
        return the(UserId.class, Row.SHARED);
    }

    private boolean onlyAsks(Method method) {
        var attribute = transactions.getTransactionAttribute(method, method.getDeclaringClass());
        return attribute == null || attribute.isReadOnly();
    }

    private <T> T the(Class<T> type, Row row) {
        return type.cast(world.find(type, row).orElseThrow());
    }
}
