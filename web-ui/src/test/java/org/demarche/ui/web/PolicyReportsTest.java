package org.demarche.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PolicyReportsTest {

    private final PolicyReports reports = new PolicyReports(new JsonMapper());

    @Test
    void countsWhatWasStoppedAndWhatWouldHaveBeen() throws IOException {
        int status = send("""
                [{"type":"csp-violation","body":{"disposition":"enforce","effectiveDirective":"script-src-attr"}},
                 {"type":"csp-violation","body":{"disposition":"report","effectiveDirective":"script-src"}},
                 {"type":"csp-violation","body":{"disposition":"report","effectiveDirective":"script-src"}},
                 {"type":"deprecation","body":{}}]""");

        assertThat(status).isEqualTo(204);
        assertThat(reports.enforced()).isEqualTo(1);
        assertThat(reports.watched()).isEqualTo(2);
    }

    @Test
    void takesNoReportThatIsNone() throws IOException {
        assertThat(send("no json")).isEqualTo(400);
        assertThat(send("[" + " ".repeat(PolicyReports.MOST_BYTES) + "]")).isEqualTo(413);
        assertThat(send("[".repeat(5000))).isEqualTo(400);
    }

    private int send(String content) throws IOException {
        return reports.take(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .getStatusCode()
                .value();
    }
}
