package org.demarche.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The real Keycloak with the realm of {@code deploy/keycloak} and some people in it, in a process of its own. Its
 * distribution is unpacked by Maven and prepared once; each run has its own folder and its own database in memory.
 */
final class Keycloak implements AutoCloseable {

    static final Path HOME = Path.of(System.getProperty("demarche.keycloak", "/nowhere"));
    static final String SECRET = "the secret of the tests, known to both";
    static final String ROOT = "root";
    static final String ROOT_PASSWORD = "the password of the tests";

    private static final Path REALM = Path.of("..", "keycloak", "demarche-realm.json");
    private static final List<String> PREPARATION =
            List.of("build", "--db=dev-mem", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");
    private static final Duration START = Duration.ofMinutes(3);

    private final String address;
    private final Process process;

    private Keycloak(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    static boolean isUnpacked() {
        return Files.exists(HOME.resolve("version.txt"));
    }

    /**
     * Begins to start; {@link #awaitReady} waits for it.
     *
     * @param application where people find the application
     */
    static Keycloak starting(String application, Member... people) {
        try {
            prepare();
            var home = home(people);
            int port = Ports.free();
            var address = "http://localhost:" + port;
            var command = new ProcessBuilder(command(home, port, address));
            command.environment()
                    .putAll(Map.of(
                            "DEMARCHE_PUBLIC_URL", application,
                            "DEMARCHE_OIDC_CLIENT_SECRET", SECRET,
                            "KC_BOOTSTRAP_ADMIN_USERNAME", ROOT,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD", ROOT_PASSWORD));
            return new Keycloak(
                    address,
                    command.redirectErrorStream(true)
                            .redirectOutput(home.resolve("log.txt").toFile())
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Awaitility.await().atMost(START).until(this::answers);
    }

    String issuer() {
        return address + "/realms/demarche";
    }

    /** What an administrator of Keycloak does. */
    KeycloakDesk desk() {
        return new KeycloakDesk(address);
    }

    /** It does not answer, as behind a broken network: what connects waits. */
    void pause() {
        signal("-STOP");
    }

    void resume() {
        signal("-CONT");
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once for all runs, and by one of those that come at once. */
    private static void prepare() throws IOException {
        var mark = HOME.resolve("prepared-for-demarche.txt");
        try (var file = FileChannel.open(
                        HOME.resolve("preparing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = file.lock()) {
            if (lock.isValid() && Files.exists(mark) && Files.readAllLines(mark).equals(PREPARATION)) {
                return;
            }
            var command = new ArrayList<>(List.of(HOME.resolve("bin/kc.sh").toString()));
            command.addAll(PREPARATION);
            var preparing = new ProcessBuilder(command).redirectErrorStream(true);
            preparing.environment().put("JAVA_HOME", System.getProperty("java.home"));
            preparing.redirectOutput(HOME.resolve("preparing.txt").toFile());
            if (preparing.start().onExit().join().exitValue() != 0) {
                throw new IllegalStateException("Keycloak cannot be prepared: see " + HOME + "/preparing.txt");
            }
            Files.write(mark, PREPARATION);
        }
    }

    /** What belongs to one run; the rest is shared. */
    private static Path home(Member... people) throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keycloak")
                .toAbsolutePath();
        for (var shared : List.of("lib", "providers", "themes", "conf")) {
            Files.createSymbolicLink(home.resolve(shared), HOME.resolve(shared));
        }
        var realm = Files.createDirectories(home.resolve("data/import")).resolve("demarche-realm.json");
        JsonMapper.shared().writeValue(realm, withPeople(people));
        return home;
    }

    private static Map<String, Object> withPeople(Member... people) {
        var realm = JsonMapper.shared().readValue(REALM, new TypeReference<Map<String, Object>>() {});
        var users = new ArrayList<Object>((List<?>) realm.getOrDefault("users", List.of()));
        Stream.of(people).map(Member::asRealmTellsIt).forEach(users::add);
        realm.put("users", users);
        return realm;
    }

    private static List<String> command(Path home, int port, String address) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-cp",
                HOME.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address,
                "--import-realm");
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended: see target/keycloak*/log.txt");
        }
        try {
            return RestClient.create()
                    .get()
                    .uri(issuer())
                    .retrieve()
                    .toBodilessEntity()
                    .getStatusCode()
                    .is2xxSuccessful();
        } catch (ResourceAccessException | RestClientResponseException notYet) {
            return false;
        }
    }
}
