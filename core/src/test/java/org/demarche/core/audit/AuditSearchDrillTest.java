package org.demarche.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.Role;
import org.demarche.core.access.UserId;
import org.demarche.core.sql.Slice;
import org.demarche.core.text.Languages;
import org.demarche.testing.WithDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Five million entries: how long each search takes, sealing and verifying them. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnabledIfSystemProperty(named = "drills", matches = "true")
class AuditSearchDrillTest {

    private static final int ENTRIES = Integer.getInteger("demarche.drill.entries", 5_000_000);
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    @Autowired
    @Qualifier(WithDatabase.FIXTURES)
    private JdbcClient owner;

    @Autowired
    private AuditList list;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Cast cast;

    @Test
    void staysFast() {
        load();
        cast.enter("Ihor", Role.ADMIN);

        searches().forEach((name, filter) -> {
            list.find(filter, KYIV, Slice.FIRST_FIFTY, Languages.ENGLISH);
            var found = time(() -> list.find(filter, KYIV, Slice.FIRST_FIFTY, Languages.ENGLISH));
            var counted = time(() -> list.count(filter, KYIV));
            System.out.println("E14 search by " + name + ": " + found.toMillis() + " ms, count " + counted.toMillis()
                    + " ms" + (found.plus(counted).toMillis() <= 500 ? " (<= 500) PASS" : " FAIL"));
            assertThat(found.plus(counted)).as(name).isLessThan(Duration.ofMillis(500));
        });
        System.out.println("E14 use cases offered: " + time(list::useCases).toMillis() + " ms");
        System.out.println("E14 sealing: " + time(() -> sealer.seal()).toSeconds() + " s for " + ENTRIES);
        System.out.println("E14 verification: "
                + time(() -> assertThat(verifier.verify().intact()).isTrue()).toSeconds() + " s");
    }

    private Map<String, AuditFilter> searches() {
        var all = new LinkedHashMap<String, AuditFilter>();
        all.put("nothing", AuditFilter.NONE);
        all.put("person", AuditFilter.NONE.withUser(new UserId(uuid("u" + 7))));
        all.put("kind", AuditFilter.NONE.withKind(AuditKind.DENIED));
        all.put("object type", AuditFilter.NONE.withObjectType("RESPONSE"));
        all.put("object", AuditFilter.NONE.withObject(uuid("o" + 77)));
        all.put("case", AuditFilter.NONE.withObject(uuid("c" + 77)));
        all.put("use case", AuditFilter.NONE.withUseCase("Service77.act"));
        all.put("period", AuditFilter.NONE.withPeriod(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 2)));
        all.put(
                "person, period and kind",
                AuditFilter.NONE
                        .withUser(new UserId(uuid("u" + 7)))
                        .withKind(AuditKind.CHANGED)
                        .withPeriod(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 6, 30)));
        all.put(
                "what never happened",
                AuditFilter.NONE.withUseCase("Nobody.did").withKind(AuditKind.REMOVED));
        return all;
    }

    private UUID uuid(String seed) {
        return owner.sql("select md5(:seed)::uuid")
                .param("seed", seed)
                .query(UUID.class)
                .single();
    }

    private void load() {
        owner.sql("""
                        insert into audit_entry (at, transaction_id, kind, user_id, work, login, origin, session, use_case, table_name,
                                                 object_type, object_id, row_key, case_id, campaign_id, old_values, new_values)
                        select timestamptz '2022-01-01' + i * interval '30 seconds', i / 3,
                               case when i % 200 = 0 then 'DENIED' when i % 3 = 0 then 'CREATED' else 'CHANGED' end,
                               md5('u' || i % 300)::uuid, '', 'demarche_app', '192.0.2.' || i % 250, 'ab12', 'Service' || i % 120 || '.act', 'task',
                               (array['TASK', 'CASE', 'TIMELINE', 'MESSAGE', 'INTERACTION'])[1 + i % 5 ],
                               md5('o' || i % 400000)::uuid, '', md5('c' || i % 20000)::uuid, md5('k' || i % 20)::uuid,
                               '{"due_on": "2026-12-01"}', '{"due_on": "2026-12-02"}'
                          from generate_series(1, :entries) i""").param("entries", ENTRIES).update();
        owner.sql(
                        "insert into audit_unsealed select id from audit_entry e where not exists (select from audit_unsealed u where u.entry_id = e.id)")
                .update();
        owner.sql("vacuum analyze audit_entry, audit_unsealed").update();
    }

    private static Duration time(Runnable deed) {
        long begin = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
