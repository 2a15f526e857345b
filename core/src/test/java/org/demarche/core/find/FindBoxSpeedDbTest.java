package org.demarche.core.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.core.Cast;
import org.demarche.core.DbTest;
import org.demarche.core.access.CampaignId;
import org.demarche.core.access.Role;
import org.demarche.core.access.Scope;
import org.demarche.core.access.UserId;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Among ten thousand institutions and as many persons. They are committed, since only then the database knows its own size. */
@DbTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class FindBoxSpeedDbTest {

    private static final Scope SCOPE = new Scope(UserId.create(), Map.of(CampaignId.create(), Set.of(Role.STAFF)));

    @Autowired
    private FindBox box;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String address;

    @BeforeEach
    void tenThousandNames() throws SQLException {
        cast.become(SCOPE.user(), Role.STAFF);
        jdbc.sql("""
                with made as (
                    insert into institution (id, version, kind, zone, country, note)
                    select gen_random_uuid(), 0, 'PARLIAMENT', 'Europe/Kyiv', 'UA', 'generated' from generate_series(1, 10000)
                    returning id)
                insert into institution_name
                select id, 'en', 'Council ' || translate(left(id::text, 8), '0123456789', 'ghijklmnop') || ' of ' || right(id::text, 6)
                  from made;
                insert into person (id, version, name, sort_name, lawful_basis, note)
                select gen_random_uuid(), 0, md5(n::text), md5(n::text), 'CONSENT', 'generated' from generate_series(1, 10000) n""").update();
        try (var owner = TestDatabase.connectAsOwner(address);
                var statement = owner.createStatement()) {
            statement.execute("analyze institution, institution_name, person, person_name, outreach_case");
        }
    }

    @AfterEach
    void asBefore() {
        cast.leave();
        jdbc.sql(
                        "delete from institution_name n using institution i where i.id = n.institution_id and i.note = 'generated'")
                .update();
        jdbc.sql("delete from institution where note = 'generated'").update();
        jdbc.sql("delete from person where note = 'generated'").update();
    }

    @Test
    void answersBeforeOneNoticesThatItIsAsked() {
        find("warm up");

        for (var text : List.of("Bundestg", "council", "бу", "CT44-0017", "Council abcdef")) {
            var start = System.nanoTime();
            find(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as(text).isLessThan(Duration.ofSeconds(1));
        }
    }

    private List<Found> find(String text) {
        return box.find(SCOPE, text, Locale.ENGLISH);
    }
}
