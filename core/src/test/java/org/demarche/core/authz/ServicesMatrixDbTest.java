package org.demarche.core.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.core.Cast;
import org.demarche.core.CoreTestApplication;
import org.demarche.core.access.Access;
import org.demarche.core.access.Role;
import org.demarche.core.audit.AuditList;
import org.demarche.core.authz.GuardedMethods.Guarded;
import org.demarche.core.campaign.UserTeams;
import org.demarche.core.outreach.CaseKey;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every public method of every guarded service and list, everybody, every kind of object: as {@code authz-matrix.yml} says.
 * On a database of its own, since the objects are there for real; what a cell changes is rolled back.
 */
@WithDatabase
@SpringBootTest(
        classes = CoreTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "demarche.test.world=authz")
class ServicesMatrixDbTest {

    /** A system property, for trying out: the beginning of the names of the methods that are asked for. */
    private static final String ONLY = "demarche.authz.only";

    private static final Who[] NOBODY = {};
    private static final Set<Row> ROWS_OF_THEIRS = EnumSet.of(Row.ANY, Row.SHARED, Row.OWN);
    private static final int MANY = 1000;

    /** For whoever adds a service: how the cells end that the file does not tell of yet. */
    private static final Path FOUND = Path.of("target", "authz-matrix-found.txt");

    private final ServicesMatrix matrix = ServicesMatrix.read();
    private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

    @Autowired
    private World world;

    @Autowired
    private GuardedMethods guarded;

    @Autowired
    private Cast cast;

    @Autowired
    private Access access;

    @Autowired
    private Clock clock;

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
    void everyGuardedMethodHasAnEntryAndEveryEntryAMethod() {
        assertThat(guarded.all().keySet()).containsExactlyInAnyOrderElementsOf(matrix.methods());
    }

    @Test
    void everyMethodIsAskedForEveryKindOfObjectThatItTakes() {
        var wrong = new TreeMap<String, Set<String>>();
        guarded.all().forEach((name, overloads) -> {
            var rows = overloads.stream()
                    .flatMap(each -> guarded.rows(each.method()).stream().map(Row::key))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!rows.equals(matrix.rows(name))) {
                wrong.put(name, rows);
            }
        });

        assertThat(wrong).as("methods whose pattern must have these rows").isEmpty();
    }

    @Test
    void everyRowOfEveryPatternNamesEveryRoleAndEveryPatternIsUsed() {
        var roles = Arrays.stream(Role.values()).map(Role::name).toList();

        assertThat(matrix.patterns()).containsExactlyInAnyOrderElementsOf(matrix.usedPatterns());
        assertThat(matrix.patterns()).allSatisfy(pattern -> assertThat(matrix.columns(pattern))
                .isNotEmpty()
                .allSatisfy((row, columns) ->
                        assertThat(columns).as(pattern + " " + row).containsExactlyInAnyOrderElementsOf(roles)));
    }

    @Test
    void everyCellEndsAsTheMatrixSays() throws IOException {
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (var entry : chosen().entrySet()) {
            for (var each : entry.getValue()) {
                for (var row : guarded.rows(each.method())) {
                    for (var who : row == Row.RESTRICTED && !World.WALL_STANDS ? NOBODY : Who.values()) {
                        cells++;
                        var outcome = ask(each, row, who);
                        if (!outcome.equals(matrix.expected(entry.getKey(), row, who))) {
                            wrong.add("%s %s %s: %s".formatted(entry.getKey(), row, who, outcome));
                        }
                    }
                }
            }
        }

        Files.write(FOUND, wrong);
        assertThat(wrong).as("cells that end otherwise, also in " + FOUND).isEmpty();
        assertThat(cells).isGreaterThan(System.getProperty(ONLY) == null ? MANY : 0);
    }

    /** Of somebody who may do it and last proved long ago who they are. */
    @Test
    void exactlyTheNamedMethodsTakeARecentSignIn() {
        var asking = new TreeSet<String>();
        chosen().forEach((name, overloads) -> {
            if (overloads.stream().anyMatch(this::takesARecentSignIn)) {
                asking.add(name);
            }
        });

        var named = new TreeSet<>(matrix.recentSignIn());
        named.retainAll(chosen().keySet());
        assertThat(asking).isEqualTo(named);
    }

    private boolean takesARecentSignIn(Guarded each) {
        return guarded.rows(each.method()).stream()
                .filter(ROWS_OF_THEIRS::contains)
                .anyMatch(row -> Stream.of(Who.COORDINATOR, Who.ADMIN).anyMatch(who -> {
                    world.enter(who);
                    cast.provedAt(Instant.EPOCH);
                    return word(each, row, 0, who).equals(Outcome.STEP_UP);
                }));
    }

    private Map<String, List<Guarded>> chosen() {
        var all = guarded.all();
        all.keySet().removeIf(name -> !name.startsWith(System.getProperty(ONLY, "")));
        return all;
    }

    private String ask(Guarded each, Row row, Who who) {
        world.enter(who);
        return IntStream.range(0, row == Row.MIXED ? guarded.boundIn(each.method()) : 1)
                .mapToObj(foreign -> word(each, row, foreign, who))
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private String word(Guarded each, Row row, int foreign, Who who) {
        var outcome = changes(each.method())
                ? transaction.execute(status -> {
                    status.setRollbackOnly();
                    return call(each, row, foreign);
                })
                : call(each, row, foreign);
        var traces = new HashSet<String>();
        Traces.in(outcome.answer(), text -> {
            if (isSecret(each, who, text)) {
                traces.add(text);
            }
        });
        return traces.isEmpty() ? outcome.word() : "leaks " + traces;
    }

    private boolean isSecret(Guarded each, Who who, String text) {
        var type = each.method().getDeclaringClass();
        boolean overall = type == AuditList.class || type == UserTeams.class;
        if (who == Who.ADMIN && overall) {
            return World.WALL_STANDS
                    && world.isContent(text); // what a case is called is hidden there by the wall alone
        }
        return world.isSecret(text);
    }

    private Outcome call(Guarded each, Row row, int foreign) {
        var arguments = new Arguments(world, access, clock, row, foreign);
        return Outcome.of(() -> each.method().invoke(each.bean(), arguments.of(each.method())));
    }

    /** What only reads runs as screens call it, without a transaction around it; what takes a key is called within one. */
    private boolean changes(Method method) {
        var attribute = transactions.getTransactionAttribute(method, method.getDeclaringClass());
        return attribute == null
                ? List.of(method.getParameterTypes()).contains(CaseKey.class)
                : !attribute.isReadOnly();
    }
}
