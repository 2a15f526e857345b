package org.demarche.core.base;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be done by each of many: so many times at once, and as many again, evenly, in the time given. It is kept
 * in memory, on each node for itself, and remembers a bounded number of them: who has long done nothing is forgotten first.
 *
 * @param <K> who does it: an account, an address
 */
public final class Allowance<K> {

    private static final int MOST = 10_000;

    private final int times;
    private final Duration within;
    private final TimeMeter time;
    private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };

    public Allowance(int times, Duration within) {
        this(times, within, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowance(int times, Duration within, TimeMeter time) {
        this.times = times;
        this.within = within;
        this.time = time;
    }

    /** @return whether it may be done now; if so, it counts */
    public boolean take(K who) {
        return bucket(who).tryConsume(1);
    }

    /** It was done, and shall not count. */
    public void giveBack(K who) {
        bucket(who).addTokens(1);
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(K who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(who, _ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(times).refillGreedy(times, within))
                    .withCustomTimePrecision(time)
                    .build());
        }
    }
}
