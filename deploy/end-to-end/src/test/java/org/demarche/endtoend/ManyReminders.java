package org.demarche.endtoend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database in which many people each have one thing due today, so that each gets one mail; and what became of those. */
final class ManyReminders {

    private static final String ZONE = "Europe/Kyiv";

    private final String address = TestDatabase.copy();
    private final JdbcClient owner =
            JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD));
    private final int people;

    ManyReminders(int people) {
        this.people = people;
        owner.sql("insert into installation (kind) values ('REAL')").update();
        owner.sql("""
                insert into app_user (id, version, subject, name, email, zone, language, theme, digest_hour, shortcuts, active)
                select gen_random_uuid(), 0, 'person-' || n, 'Person ' || n, 'person-' || n || '@demarche.example', :zone, 'en',
                       'SYSTEM', 8, true, true
                  from generate_series(1, :people) n""").param("zone", ZONE).param("people", people).update();
        owner.sql("""
                insert into task (id, version, title, kind, why, assignee_id, due_on, zone, created_by, created_at)
                select gen_random_uuid(), 0, 'Call', 'CALL', 'Promised', id, :today, :zone, id, now() from app_user""")
                .param("today", LocalDate.now(ZoneId.of(ZONE)))
                .param("zone", ZONE)
                .update();
        owner.sql("analyze").update();
    }

    int people() {
        return people;
    }

    String address() {
        return address;
    }

    /** How many messages are in each state. */
    Map<String, Integer> states() {
        record Counted(String state, int count) {}
        return owner
                .sql("select state, count(*)::int as count from message group by state")
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::state, Counted::count));
    }

    /** The Message-IDs of messages in that state. */
    List<String> in(String state) {
        return owner.sql("select message_id from message where state = :state")
                .param("state", state)
                .query(String.class)
                .list();
    }

    /** Reminders that no message holds. */
    int withoutMessage() {
        return people
                - owner.sql("select count(*)::int from reminder where state = 'COLLECTED'")
                        .query(Integer.class)
                        .single();
    }

    /** Whether everything is told that is due, and nothing is on its way. */
    boolean isDone() {
        var states = states();
        return withoutMessage() == 0
                && states.getOrDefault("PLANNED", 0) == 0
                && states.getOrDefault("CLAIMED", 0) == 0;
    }

    /** Messages that two nodes say they have handed over. */
    int handedOverTwice() {
        return owner.sql("select count(*)::int from message where reason = 'TWICE'")
                .query(Integer.class)
                .single();
    }
}
