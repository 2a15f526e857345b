package org.demarche.core.outbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.demarche.core.access.UserId;
import org.demarche.testing.SettableClock;
import org.demarche.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A planner with a clock of its own, and two people of staff in Kyiv. */
abstract class PlannedRemindersTest {

    /** Tuesday, 10:00 in Kyiv: today's digests are out. */
    static final String TUESDAY = "2026-11-24T08:00:00Z";

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    final SettableClock clock = SettableClock.at(TUESDAY);

    @Autowired
    JdbcClient jdbc;

    SmallWorld world;
    ReminderPlanner planner;
    UUID lilia;
    UUID olena;

    @BeforeEach
    void aTeam() {
        world = new SmallWorld(jdbc);
        planner = new ReminderPlanner(jdbc, clock);
        lilia = world.staff("Lilia", "Europe/Kyiv", "uk");
        olena = world.staff("Olena", "Europe/Kyiv", "uk");
    }

    List<String> reasons() {
        return jdbc.sql("select reason from reminder where state = 'CANCELLED'")
                .query(String.class)
                .list();
    }

    /** The digest of that moment, in a message of its own. */
    void collect(UUID person) {
        var digests = new Digests(jdbc, clock, planner);
        digests.collect(
                List.of(inAMessage(digests.take(List.of(new UserId(person))).getFirst())));
    }

    static Written inAMessage(Digest digest) {
        var id = MessageId.create();
        return new Written(digest, new NewMessage(id, "<" + id + "@x>", MailContent.MINIMAL, "s", "", new byte[] {1}));
    }

    List<String> planned(UUID person) {
        return jdbc.sql("""
                select step || ' ' || to_char(remind_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                  from reminder where state = 'PLANNED' and recipient_id = ? order by remind_at, step""").param(person).query(String.class).list();
    }
}
