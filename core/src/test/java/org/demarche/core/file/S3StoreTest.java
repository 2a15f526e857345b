package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import org.demarche.core.base.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The store that speaks S3, with a real server of its kind. */
class S3StoreTest extends FileStoreContract {

    private static final Duration SHORT = Duration.ofMillis(200);

    private S3Server server;
    private S3Client client;

    @Override
    FileStore create() throws Exception {
        server = new S3Server();
        client = S3Connection.open(server.settings(), S3Connection.READ);
        return new S3Store(client, S3Server.BUCKET);
    }

    @Override
    void replace(String sha256, byte[] bytes) {
        client.putObject(ask -> ask.bucket(S3Server.BUCKET).key("files/" + sha256), RequestBody.fromBytes(bytes));
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Test
    void letsTheStoreRefuseBytesThatWereDamagedOnTheirWay() throws IOException {
        try (var arrived = incoming.take(bytes("abc"))) {
            Files.writeString(arrived.file(), "abd");

            assertThatThrownBy(() -> store.keep(arrived))
                    .isInstanceOf(Refused.class)
                    .hasMessage("refused.file.store-away");
        }
        assertThat(store.open(SHA256_OF_ABC, 3)).isEmpty();
    }

    @Test
    void refusesInWordsWhenTheStoreIsAway() throws Exception {
        var arrived = incoming.take(bytes("abc"));
        server.stop();

        assertStoreIsAway(() -> store.keep(arrived));
        assertStoreIsAway(() -> store.open(SHA256_OF_ABC, 3));
        assertStoreIsAway(() -> store.remove(SHA256_OF_ABC));
    }

    @Test
    void waitsOnlySoLongForAStoreThatDoesNotAnswer() throws Exception {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var impatient =
                        S3Connection.open(S3Server.settings(silent.getLocalPort(), S3Server.BUCKET, "secret"), SHORT)) {
            assertStoreIsAway(() -> new S3Store(impatient, S3Server.BUCKET).open(SHA256_OF_ABC, 3));
        }
    }

    @Test
    void doesNotStartWithABucketOrAnAccountThatTheStoreRefuses() {
        assertThatCode(() -> start(server.settings())).doesNotThrowAnyException();
        assertThatThrownBy(() -> start(S3Server.settings(server.port(), "elsewhere", "correct-horse-battery-staple")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("elsewhere");
        assertThatThrownBy(() -> start(S3Server.settings(server.port(), S3Server.BUCKET, "guessed-by-somebody")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("403")
                .hasMessageNotContaining("guessed-by-somebody");
    }

    @Test
    void startsWhileTheStoreIsAway() throws Exception {
        var settings = server.settings();
        server.stop();

        assertThatCode(() -> start(settings)).doesNotThrowAnyException();
    }

    private static void start(S3Settings settings) {
        try (var store = new S3Store(S3Connection.open(settings, S3Connection.READ), settings.bucket())) {
            store.requireBucket();
        }
    }

    private static void assertStoreIsAway(Request request) {
        assertThatThrownBy(request::send).isInstanceOf(Refused.class).hasMessage("refused.file.store-away");
    }

    private interface Request {

        void send() throws IOException;
    }
}
