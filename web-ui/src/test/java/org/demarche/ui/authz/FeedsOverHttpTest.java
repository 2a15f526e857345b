package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.security.core.context.SecurityContextHolder;

/** What stands at the addresses of calendar feeds, for programs that bring nothing but the address. */
class FeedsOverHttpTest extends FeedServerTest {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    /** Remembers nothing, as a program that only fetches. */
    private final HttpClient program = HttpClient.newHttpClient();

    private String own = "";
    private String ofCampaign = "";

    @BeforeEach
    void feedsOfLilia() {
        own = world.ownFeed();
        ofCampaign = world.campaignFeed();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sendsTheNumberAndOneWordAndBeginsNoSession() throws Exception {
        var answer = ask("GET", own);

        assertThat(answer.statusCode()).isEqualTo(OK);
        assertThat(answer.body()).contains(": call").doesNotContain(FeedWorld.SECRET_WORDS, "Lilia", "Assembly");
        assertThat(header(answer, "content-type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(header(answer, "content-disposition")).isEqualTo("attachment; filename=\"demarche.ics\"");
        assertThat(header(answer, "cache-control")).isEqualTo("no-store");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'none'");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(Biweekly.parse(ask("GET", ofCampaign).body()).first().getEvents())
                .hasSize(1);
    }

    @Test
    void movesAnEventWithItsDay() throws Exception {
        var before = event();

        world.callIn(20);

        var after = event();
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getDateStart().getValue())
                .isAfter(before.getDateStart().getValue());
    }

    @Test
    void saysThatNothingChangedToWhoMayStillRead() throws Exception {
        var tag = header(ask("GET", own), "etag");

        assertThat(ask("GET", own, "If-None-Match", tag).statusCode()).isEqualTo(NOT_MODIFIED);
        assertThat(ask("HEAD", own).body()).isEmpty();
        assertThat(header(ask("HEAD", own), "etag")).isEqualTo(tag);
        world.switchOff();
        assertThat(ask("GET", own, "If-None-Match", tag).statusCode()).isEqualTo(NOT_FOUND);
    }

    @Test
    void takesNothing() throws Exception {
        for (var method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PROPFIND")) {
            assertThat(ask(method, own).statusCode()).as(method).isEqualTo(NOT_ALLOWED);
        }
    }

    /** To the letter; how long it takes is the matter of deploy/drills/e21-feeds.sh. */
    @Test
    void answersWhateverOpensNothingAlike() throws Exception {
        world.revokeAll();
        var revoked = own;
        var left = world.campaignFeed();
        world.leaveTeam();
        var unknown = "calendar/" + "A".repeat(43) + ".ics";
        var expected = heard(ask("GET", unknown));

        assertThat(expected).containsEntry(":status", "404").containsEntry(":body", "");
        for (var path : List.of(
                revoked,
                left,
                "calendar/x.ics",
                "calendar/.ics",
                "calendar/" + "A".repeat(43),
                "calendar/",
                "calendar/a/b.ics",
                "calendar/%D0%BA.ics",
                "calendar/" + "A".repeat(4000) + ".ics")) {
            assertThat(heard(ask("GET", path))).as(path).isEqualTo(expected);
        }
        assertThat(PlainBrowser.signedIn(port, world.lilia().subject())
                        .get(unknown)
                        .statusCode())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void isGoneAtOnceWithTheAccount() throws Exception {
        world.switchOff();

        assertThat(ask("GET", own).statusCode()).isEqualTo(NOT_FOUND);
        assertThat(ask("GET", ofCampaign).statusCode()).isEqualTo(NOT_FOUND);
    }

    @Test
    void losesAtOnceWhatIsRestricted() throws Exception {
        world.restrict(discretion);

        assertThat(ask("GET", ofCampaign).body()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void neverStandsInALog(CapturedOutput output) throws Exception {
        ask("GET", own);
        ask("POST", own);
        ask("GET", own + "?x=1");
        ask("GET", own.replace(".ics", "%0A.ics"));
        ask("GET", own.replace(".ics", "%2F.ics"));
        for (var broken : List.of(own + "|", own + "\"<>", "\u0001" + own)) {
            send("GET /" + broken + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        var token = FeedWorld.token(own);

        assertThat(output.getAll()).doesNotContain(token);
        assertThat(owner.sql("select count(*) from audit_entry e where row_to_json(e)::text like '%' || ? || '%'")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private VEvent event() throws Exception {
        return Biweekly.parse(ask("GET", own).body()).first().getEvents().getFirst();
    }

    private HttpResponse<String> ask(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void send(String raw) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(raw.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().readAllBytes();
        }
    }

    /** All that somebody hears, but the time of day. */
    private static Map<String, String> heard(HttpResponse<String> answer) {
        var heard = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> heard.put(name, values.toString()));
        heard.remove("date");
        heard.put(":status", String.valueOf(answer.statusCode()));
        heard.put(":body", answer.body());
        return heard;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
