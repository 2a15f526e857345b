package org.demarche.ui.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;

/** E21 over the real server, by {@code deploy/drills/e21-feeds.sh}. */
@EnabledIfSystemProperty(named = "drills", matches = "true")
class FeedsDrillTest extends FeedServerTest {

    private static final int GUESSES = 10_000;
    private static final int ROUNDS = 400;
    private static final int BYTES = 32;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    /** Fewer than {@code Pacing} lets one address have in a minute. */
    private static final int FROM_ONE_ADDRESS = 50;

    /** Medians of answers that must not be told apart. */
    private static final Duration NEAR = Duration.ofNanos(500_000);

    /** By all tests together: no address is used again within a minute. */
    private static int asked;

    private static HttpClient program = HttpClient.newHttpClient();

    private final SecureRandom random = new SecureRandom();

    @TempDir
    private Path place;

    @Test
    void isNotGuessed() throws Exception {
        world.ownFeed();
        world.campaignFeed();
        int hits = 0;
        int paced = 0;

        for (int i = 0; i < GUESSES; i++) {
            int status = get(FeedWorld.address(guess())).statusCode();
            hits += status == OK ? 1 : 0;
        }
        for (int i = 0; i < FROM_ONE_ADDRESS * 2; i++) {
            paced += getOnceMore(FeedWorld.address(guess())).statusCode() == TOO_MANY ? 1 : 0;
        }
        asked += FROM_ONE_ADDRESS - asked % FROM_ONE_ADDRESS; // whoever asks next comes from elsewhere

        System.out.println("E21 guesses over HTTP: " + GUESSES + ", hits: " + hits + "; of " + FROM_ONE_ADDRESS * 2
                + " from one address " + paced + " turned away");
        assertThat(hits).isZero();
        assertThat(paced).isPositive();
    }

    @Test
    void saysNothingByTheTimeThatItTakes() throws Exception {
        var revoked = world.ownFeed();
        world.revokeAll();
        var disabled = world.ownFeed();
        var left = world.campaignFeed();
        world.leaveTeam();
        world.switchOff();
        var times = new TreeMap<String, List<Long>>();

        for (int i = 0; i < ROUNDS; i++) {
            for (var each : Map.of(
                            "revoked", revoked,
                            "disabled", disabled,
                            "left", left,
                            "unknown", FeedWorld.address(guess()),
                            "malformed", "calendar/x.ics")
                    .entrySet()) {
                long begun = System.nanoTime();
                assertThat(get(each.getValue()).statusCode()).isEqualTo(404);
                times.computeIfAbsent(each.getKey(), _ -> new ArrayList<>()).add(System.nanoTime() - begun);
            }
        }

        var medians = new TreeMap<String, Long>();
        times.forEach((kind, all) -> medians.put(kind, median(all)));
        System.out.println("E21 median of what opens nothing, in microseconds: " + medians);
        assertThat(max(medians) - min(medians)).isLessThan(NEAR.toNanos() / 1000);
    }

    @Test
    void isGoneFromTheFirstQuestionOn() throws Exception {
        var own = world.ownFeed();
        var ofCampaign = world.campaignFeed();
        assertThat(get(ofCampaign).body()).contains("BEGIN:VEVENT");

        world.restrict(discretion);
        boolean restricted = !get(ofCampaign).body().contains("BEGIN:VEVENT");
        world.leaveTeam();
        boolean left = get(ofCampaign).statusCode() == 404;
        world.switchOff();
        boolean disabled = get(own).statusCode() == 404;

        System.out.println("E21 gone at once: case restricted " + restricted + ", team left " + left + ", account off "
                + disabled);
        assertThat(List.of(restricted, left, disabled)).containsOnly(true);
    }

    /** vdirsyncer is another program by other people, and does what calendars do: it keeps one file for each UID. */
    @Test
    void isReadByARealProgramThatMovesWhatMoved(CapturedOutput output) throws Exception {
        var own = world.ownFeed();
        if (run("vdirsyncer", "--version").isEmpty()) {
            System.out.println("E21 real program: SKIPPED, there is no vdirsyncer");
            return;
        }
        configure(own);
        run("vdirsyncer", "-c", "config", "discover", "feed");
        assertThat(run("vdirsyncer", "-c", "config", "sync")).contains("0");
        var before = kept();

        world.callIn(20);
        run("vdirsyncer", "-c", "config", "sync");
        var after = kept();
        world.revokeAll();
        var refused = run("vdirsyncer", "-c", "config", "sync");

        assertThat(before).hasSize(1);
        assertThat(before.getFirst()).contains("SUMMARY:FEED").doesNotContain(FeedWorld.SECRET_WORDS);
        assertThat(after).hasSize(1);
        assertThat(after.getFirst())
                .contains("DTSTART;VALUE=DATE:" + world.day(20).toString().replace("-", ""));
        assertThat(refused).contains("1");
        assertThat(output.getAll()).doesNotContain(FeedWorld.token(own));
        System.out.println("E21 vdirsyncer: 1 event, moved in place, refused once revoked");
    }

    private void configure(String own) throws IOException {
        Files.createDirectories(place.resolve("calendar"));
        Files.writeString(place.resolve("config"), """
                [general]
                status_path = "%s/status/"
                [pair feed]
                a = "disk"
                b = "address"
                collections = null
                conflict_resolution = "b wins"
                [storage disk]
                type = "filesystem"
                path = "%s/calendar/"
                fileext = ".ics"
                [storage address]
                type = "http"
                url = "http://127.0.0.1:%d/%s"
                """.formatted(place, place, port, own));
    }

    private List<String> kept() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.list(place.resolve("calendar"))) {
            for (var file : files.toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    /** @return how it ended; empty when there is no such program */
    private String run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(place.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("said").toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            return String.valueOf(process.waitFor());
        } catch (IOException e) {
            return "";
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        if (asked++ % FROM_ONE_ADDRESS == 0) {
            int place = asked / FROM_ONE_ADDRESS;
            program = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName("127.%d.%d.2".formatted(1 + place / 200, 1 + place % 200)))
                    .build();
        }
        return getOnceMore(path);
    }

    private HttpResponse<String> getOnceMore(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
        return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String guess() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long median(List<Long> nanos) {
        return nanos.stream().sorted(Comparator.naturalOrder()).toList().get(nanos.size() / 2) / 1000;
    }

    private static long max(Map<String, Long> medians) {
        return medians.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private static long min(Map<String, Long> medians) {
        return medians.values().stream().mapToLong(Long::longValue).min().orElseThrow();
    }
}
