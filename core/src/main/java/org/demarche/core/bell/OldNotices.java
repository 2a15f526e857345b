package org.demarche.core.bell;

import java.time.Clock;
import java.time.Duration;
import org.demarche.core.access.Background;
import org.demarche.core.access.Work;
import org.demarche.core.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes notices that were read long ago. What is unread stays, however old. */
@Component
@Background(Work.NOTICES)
public class OldNotices {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void remove() {
        jdbc.sql("delete from notice where read_at < :before")
                .param("before", Sql.at(clock.instant().minus(KEPT)))
                .update();
    }
}
