package org.demarche.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * {@link KeycloakSoftware} is prepared once; each run has its own folder and its own database in memory.
 */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "the secret of the tests, known to both";
    static final String ROOT = "root";
    static final String ROOT_PASSWORD = "the password of the tests";

    private static final Path REALM = Path.of("..", "keycloak", "demarche-realm.json");
    private static final Duration START = Duration.ofMinutes(3);

    private final String address;
    private final Process process;

    private Keycloak(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    /**
     * Begins to start; {@link #awaitReady} waits for it.
     *
     * @param application where people find the application
     */
    static Keycloak starting(String application, Member... people) {
        try {
            var software = KeycloakSoftware.ofBuild().prepared();
            var home = home(software, people);
            int port = Ports.free();
            var address = "http://localhost:" + port;
            var command = new ProcessBuilder(command(software, home, port, address));
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

    /** What belongs to one run; the rest is shared. */
    private static Path home(Path software, Member... people) throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "keycloak")
                .toAbsolutePath();
        for (var shared : List.of("lib", "providers", "themes", "conf")) {
            Files.createSymbolicLink(home.resolve(shared), software.resolve(shared));
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
        realm.put("groups", List.of(field()));
        return realm;
    }

    /** The group {@code /field}, whose members are staff, and {@code /field/kyiv} below it, which has no role of its own. */
    private static Map<String, Object> field() {
        return Map.of(
                "name", "field",
                "clientRoles", Map.of("demarche", List.of("staff")),
                "subGroups", List.of(Map.of("name", "kyiv")));
    }

    private static List<String> command(Path software, Path home, int port, String address) {
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
                software.resolve("lib/quarkus-run.jar").toString(),
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
