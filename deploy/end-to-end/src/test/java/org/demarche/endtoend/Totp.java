package org.demarche.endtoend;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** The one-time codes of somebody (RFC 6238), each shown once, as Keycloak takes each once. */
final class Totp {

    private static final long PERIOD = 30;
    private static final long[] NEIGHBOURS = {0, 1, -1};

    private final String secret;
    private final Set<Long> used = new HashSet<>();

    Totp(String secret) {
        this.secret = secret;
    }

    /** A code that Keycloak takes now: of this half minute, or of the ones beside it. */
    synchronized String next() {
        return Awaitility.await().atMost(Duration.ofSeconds(2 * PERIOD)).until(this::unused, code -> !code.isEmpty());
    }

    private String unused() {
        long now = System.currentTimeMillis() / Duration.ofSeconds(PERIOD).toMillis();
        for (long neighbour : NEIGHBOURS) {
            if (used.add(now + neighbour)) {
                return code(now + neighbour);
            }
        }
        return "";
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            int offset = hash.get(hash.capacity() - 1) & 0xf;
            return "%06d".formatted((hash.getInt(offset) & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
