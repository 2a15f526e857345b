package org.demarche.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import org.demarche.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** How long the packaged jar takes from its command until it works, without screens. */
@Tag("drill")
class NotificationsStartDrillTest {

    private static final int STARTS = 5;
    private static final Duration MOST = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Nobody listens there, and nothing is due. */
    private static final int NO_MAIL_SERVER = 9;

    @Test
    void isReadyWithinSixSeconds() {
        var address = TestDatabase.copy();
        JdbcClient.create(new DriverManagerDataSource(address, TestDatabase.OWNER, TestDatabase.PASSWORD))
                .sql("insert into installation (kind) values ('REAL')")
                .update();
        var taken = new ArrayList<Duration>();

        for (int i = 0; i < STARTS; i++) {
            taken.add(start(address));
        }

        var longest = Collections.max(taken);
        System.out.printf(
                "START --notifications-only, packaged jar, %d cold starts: %s s, longest %.1f s (at most %d) %s%n",
                STARTS,
                taken.stream()
                        .map(each -> "%.1f".formatted(each.toMillis() / 1000.0))
                        .toList(),
                longest.toMillis() / 1000.0,
                MOST.toSeconds(),
                longest.compareTo(MOST) <= 0 ? "PASS" : "FAIL");
        assertThat(longest).isLessThanOrEqualTo(MOST);
    }

    private static Duration start(String address) {
        long before = System.nanoTime();
        try (var node = NotificationNode.start(
                address,
                NO_MAIL_SERVER,
                Map.of(),
                settings -> Release.jar(settings, NotificationNode.NOTIFICATIONS_ONLY))) {
            await().pollInterval(Duration.ofMillis(50)).atMost(PATIENCE).until(node::isReady);
            return Duration.ofNanos(System.nanoTime() - before);
        }
    }
}
