package org.demarche.core.access;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.core.base.Allowance;
import org.demarche.core.base.Refused;
import org.springframework.stereotype.Component;

/**
 * How often a person may do what costs much, or what somebody would do who takes everything along. On each node for itself, over
 * all sessions of the person.
 */
@Component
public class Pace {

    /** The key of the refusal. */
    public static final String TOO_OFTEN = "refused.too-often";

    private final Access access;
    private final Map<Costly, Allowance<UserId>> allowances = new EnumMap<>(Costly.class);

    Pace(Access access) {
        this.access = access;
        for (var deed : Costly.values()) {
            allowances.put(deed, new Allowance<>(deed.times, deed.within));
        }
    }

    /** What has a pace. */
    public enum Costly {
        SEARCH(120, Duration.ofMinutes(1)),
        DOWNLOAD(120, Duration.ofMinutes(1)),
        UPLOAD(120, Duration.ofMinutes(1)),
        EXPORT(10, Duration.ofMinutes(10)),
        /** Proving anew who one is, by a password. */
        PROOF(10, Duration.ofMinutes(5));

        private final int times;
        private final Duration within;

        Costly(int times, Duration within) {
            this.times = times;
            this.within = within;
        }
    }

    /** @throws Refused when the person has done it too often lately */
    public void keep(Costly deed) {
        var allowance = allowances.get(deed);
        if (allowance != null && !allowance.take(access.user())) {
            throw new Refused(TOO_OFTEN);
        }
    }
}
