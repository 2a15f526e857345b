package org.demarche.notifications;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node takes part.
 *
 * @param enabled whether it plans, collects and sends at all
 * @param planEvery pause between two plannings, of all nodes together
 * @param sendEvery pause between two looks into the queue
 * @param lease how long one hand-over may take before its message counts as abandoned; longer than the mail server may
 *     keep us waiting for an answer, by a tenth at least
 * @param node the machine's name: what its processes had claimed is known to be abandoned once they have ended. By default
 *     the host's; to be set where nodes share that and do not see each other's processes, as containers may
 * @param firstDigestAtOnce whether somebody's first digest comes at once rather than at their hour
 */
@ConfigurationProperties("demarche.notifications")
public record NotificationSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("30s") Duration planEvery,
        @DefaultValue("5s") Duration sendEvery,
        @DefaultValue("20m") Duration lease,
        @Nullable String node,
        @DefaultValue("false") boolean firstDigestAtOnce) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);

    public NotificationSettings {
        require(planEvery.compareTo(SHORTEST_PAUSE) >= 0, "plan-every", planEvery);
        require(sendEvery.compareTo(SHORTEST_PAUSE) >= 0, "send-every", sendEvery);
    }

    public String nodeName() {
        return node == null || node.isBlank() ? hostName() : node;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "unnamed";
        }
    }

    private static void require(boolean holds, String setting, Duration value) {
        if (!holds) {
            throw new IllegalArgumentException("demarche.notifications." + setting + " is too short: " + value);
        }
    }
}
