package org.demarche.ui.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts what browsers report of the page's policy. Anybody can send anything here, so nothing of a report but the name of the
 * broken rule is looked at or written down, and the log gets a line at the first, the second, the fourth and so on.
 */
@RestController
class PolicyReports {

    static final String PATH = "/policy-reports";
    static final int MOST_BYTES = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);

    private final JsonMapper json;
    private final AtomicLong enforced = new AtomicLong();
    private final AtomicLong watched = new AtomicLong();

    PolicyReports(JsonMapper json) {
        this.json = json;
    }

    /** How often something was kept from happening. */
    long enforced() {
        return enforced.get();
    }

    /** How often something happened that the stricter policy would have kept. */
    long watched() {
        return watched.get();
    }

    @PostMapping(PATH)
    ResponseEntity<Void> take(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            json.readTree(bytes).forEach(this::count);
        } catch (JacksonException noReport) {
            return ResponseEntity.badRequest().build();
        }
        return ResponseEntity.noContent().build();
    }

    private void count(JsonNode report) {
        var body = report.path("body");
        if (body.path("disposition").asString("").equals("enforce")) {
            long times = enforced.incrementAndGet();
            if (Long.bitCount(times) == 1) {
                LOG.warn("The policy of a page was broken {} times, last: {}", times, rule(body));
            }
        } else if (body.path("disposition").asString("").equals("report")) {
            watched.incrementAndGet();
        }
    }

    private static String rule(JsonNode body) {
        var name = body.path("effectiveDirective").asString("");
        return name.matches("[a-z-]{1,40}") ? name : "unknown";
    }
}
