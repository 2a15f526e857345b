package org.demarche.core.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.demarche.testing.SettableClock;
import org.demarche.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * In three zones somebody for each hour of the day, with a task for each day, and the planner that reminds them. Keeps beside
 * it, by a rule of its own, what has to be told at each waking, and compares. Whoever is told on the day has done it.
 */
final class PeopleOfEachHour {

    private static final List<String> ZONES = List.of("Europe/Kyiv", "America/Toronto", "Australia/Lord_Howe");
    private static final int HOURS = 24;
    private static final int[] STEPS = {-7, -1, 0, 3, 6};
    private static final int ENTERED_DAYS_AHEAD = 12;

    private record Person(UUID id, ZoneId zone, int hour) {

        /** Java moves what falls into a gap to its end, and takes the first of two hours. */
        Instant momentOn(LocalDate day) {
            return day.atTime(hour, 0).atZone(zone).toInstant();
        }
    }

    private record Step(UUID task, int days) {}

    /**
     * What came of it.
     *
     * @param beyond how much later than at the first waking after its moment anything was told
     */
    record Verdict(int told, int missed, int doubled, int unexpected, Duration beyond) {

        boolean isGood() {
            return missed + doubled + unexpected == 0 && beyond.compareTo(Duration.ofMinutes(1)) <= 0;
        }

        String inWords() {
            return "told %d, missed %d, doubled %d, unexpected %d, late beyond the downtime %d min (at most 1)"
                    .formatted(told, missed, doubled, unexpected, beyond.toMinutes());
        }
    }

    /** What is still to be done, and the last step that its person was told of. */
    private static final class Open {

        final LocalDate dueOn;
        final int personNumber;
        int told = Integer.MIN_VALUE;

        Open(LocalDate dueOn, int personNumber) {
            this.dueOn = dueOn;
            this.personNumber = personNumber;
        }
    }

    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ReminderPlanner planner;
    private final Digests digests;
    private final List<Person> people = new ArrayList<>();
    private final Map<UUID, Open> open = new HashMap<>();
    private final Set<Step> all = new HashSet<>();
    private LocalDate enteredUntil;
    private @Nullable Instant before;
    private Duration latestBeyondTheGap = Duration.ZERO;
    private int missed;
    private int unexpected;
    private int doubled;

    PeopleOfEachHour(Instant begin) {
        clock = new SettableClock(begin);
        var database =
                new SingleConnectionDataSource(TestDatabase.copy(), TestDatabase.OWNER, TestDatabase.PASSWORD, true);
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        planner = new ReminderPlanner(jdbc, clock);
        digests = new Digests(jdbc, clock, planner);
        enteredUntil = LocalDate.ofInstant(begin, ZoneId.of("UTC")).plusDays(2);
        ZONES.forEach(zone -> {
            for (int hour = 0; hour < HOURS; hour++) {
                people.add(enter(ZoneId.of(zone), hour));
            }
        });
    }

    /** From here on their clocks go by other rules. */
    void move(ZoneId from, ZoneId to) {
        jdbc.sql("update app_user set zone = ? where zone = ?")
                .params(to.getId(), from.getId())
                .update();
        people.replaceAll(person -> person.zone().equals(from) ? new Person(person.id(), to, person.hour()) : person);
    }

    /** One round of the planner, and of who writes the digests. */
    void wake(Instant now) {
        clock.set(now.toString());
        enterTasks(LocalDate.ofInstant(now, ZoneId.of("UTC")).plusDays(ENTERED_DAYS_AHEAD));
        var expected = expected(now);
        transactions.executeWithoutResult(_ -> planner.plan(false));
        var told = new HashSet<Step>();
        var recipients = digests.recipients();
        if (!recipients.isEmpty()) {
            transactions.executeWithoutResult(_ -> digests.take(recipients).forEach(digest -> tell(digest, told)));
        }
        compare(expected, told);
        if (before != null) {
            measure(expected.values(), now, Duration.between(before, now));
        }
        before = now;
    }

    Verdict verdict() {
        return new Verdict(all.size(), missed, doubled, unexpected, latestBeyondTheGap);
    }

    private Person enter(ZoneId zone, int hour) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                values (?, 0, ?, 'Somebody', 'somebody@demarche.example', ?, 'en', 'SYSTEM', ?, true, true)""").params(id, id.toString(), zone.getId(), hour).update();
        return new Person(id, zone, hour);
    }

    private void enterTasks(LocalDate until) {
        for (; enteredUntil.isBefore(until); enteredUntil = enteredUntil.plusDays(1)) {
            for (int number = 0; number < people.size(); number++) {
                var id = UUID.randomUUID();
                jdbc.sql("""
                        insert into task (id, version, title, kind, assignee_id, due_on, zone, created_by, created_at)
                        values (?, 0, 'Call the registry', 'CALL', ?, ?, 'Europe/Kyiv', ?, now())""")
                        .params(
                                id,
                                people.get(number).id(),
                                enteredUntil,
                                people.get(number).id())
                        .update();
                open.put(id, new Open(enteredUntil, number));
            }
        }
    }

    /** The latest step whose moment has come, where nothing as late was told. */
    private Map<Step, Instant> expected(Instant now) {
        var expected = new HashMap<Step, Instant>();
        open.forEach((id, task) -> {
            var person = people.get(task.personNumber);
            for (int i = STEPS.length - 1; i >= 0 && STEPS[i] > task.told; i--) {
                var moment = person.momentOn(task.dueOn.plusDays(STEPS[i]));
                if (!moment.isAfter(now)) {
                    expected.put(new Step(id, STEPS[i]), moment);
                    return;
                }
            }
        });
        return expected;
    }

    private void tell(Digest digest, Set<Step> told) {
        var written = PlannedRemindersTest.inAMessage(digest);
        digests.collect(List.of(written));
        jdbc.sql("update message set state = 'SENT' where id = ?")
                .param(written.message().id().value())
                .update();
        digest.reminders().forEach(reminder -> told.add(new Step(reminder.objectId(), reminder.step())));
    }

    private void compare(Map<Step, Instant> expected, Set<Step> told) {
        missed += (int)
                expected.keySet().stream().filter(step -> !told.contains(step)).count();
        unexpected +=
                (int) told.stream().filter(step -> !expected.containsKey(step)).count();
        for (var step : told) {
            doubled += all.add(step) ? 0 : 1;
            var task = open.get(step.task());
            if (task != null) {
                task.told = Math.max(task.told, step.days());
            }
            if (step.days() >= 0) {
                finish(step.task());
            }
        }
    }

    /** What the first waking finds has waited for it, and is not late. */
    private void measure(Collection<Instant> moments, Instant now, Duration gap) {
        moments.stream()
                .map(moment -> Duration.between(moment, now).minus(gap))
                .filter(beyond -> beyond.compareTo(latestBeyondTheGap) > 0)
                .forEach(beyond -> latestBeyondTheGap = beyond);
    }

    private void finish(UUID task) {
        jdbc.sql("update task set status = 'DONE' where id = ?").param(task).update();
        open.remove(task);
    }
}
