package org.demarche.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3SettingsTest {

    private static final String SECRET = "correct-horse-battery-staple";

    @TempDir
    private Path folder;

    @Test
    void areOffUntilAnEndpointIsSet() {
        assertThat(new S3Settings("", "", "", "", "", "").isSet()).isFalse();
        assertThat(settings("https://s3.example", SECRET, "").isSet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "s3.example, files, key, endpoint",
        "https://s3.example/files, files, key, endpoint",
        "http://s3.example, files, key, not encrypted",
        "https://s3.example, '', key, bucket",
        "https://s3.example, ../x, key, bucket",
        "https://s3.example, files, '', key"
    })
    void sayWhatIsWrong(String endpoint, String bucket, String key, String word) {
        assertThatThrownBy(() -> new S3Settings(endpoint, bucket, "eu", key, SECRET, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("demarche.files.s3.")
                .hasMessageContaining(word)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void takeTheSecretFromOnePlace() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), SECRET + "\n").toString();

        assertThat(settings("https://s3.example", "", file).password()).isEqualTo(SECRET);
        assertThat(settings("http://localhost:9000", SECRET, "").password()).isEqualTo(SECRET);
        assertThatThrownBy(() -> settings("https://s3.example", "", "")).hasMessageContaining("secret");
        assertThatThrownBy(() -> settings("https://s3.example", SECRET, file)).hasMessageContaining("not both");
        assertThatThrownBy(() -> settings("https://s3.example", "", file + "-gone"))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void showThemselvesWithoutTheSecret() {
        assertThat(settings("https://s3.example", SECRET, "").toString())
                .contains("https://s3.example")
                .doesNotContain(SECRET);
    }

    private static S3Settings settings(String endpoint, String secret, String secretFile) {
        return new S3Settings(endpoint, "files", "eu", "key", secret, secretFile);
    }
}
