package org.demarche.core.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A store that speaks S3.
 *
 * @param endpoint where it is, https but on this machine; empty for the folder instead
 * @param bucket has to be there, and is ours under {@code files/}
 * @param region what signatures name; most stores but Amazon's do not mind
 * @param key the name of our account there
 * @param secret its secret, or
 * @param secretFile a file that holds it alone
 */
@ConfigurationProperties("demarche.files.s3")
record S3Settings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @DefaultValue("") String secretFile) {

    private static final String NAME = "demarche.files.s3.";
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    S3Settings {
        if (!endpoint.isEmpty()) {
            requireAddress(endpoint);
            require(bucket.matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"), "bucket is not the name of a bucket");
            require(!key.isEmpty(), "key is not set");
            require(secret.isEmpty() != secretFile.isEmpty(), "secret or secret-file has to be set, and not both");
            require(secretFile.isEmpty() || Files.isReadable(Path.of(secretFile)), "secret-file cannot be read");
        }
    }

    boolean isSet() {
        return !endpoint.isEmpty();
    }

    /** Read when it is needed, and kept nowhere else. */
    String password() {
        try {
            return secret.isEmpty() ? Files.readString(Path.of(secretFile)).strip() : secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() { // never the secret, which would end in a log
        return "%s, bucket %s, as %s".formatted(endpoint, bucket, key);
    }

    private static void requireAddress(String endpoint) {
        require(endpoint.matches("https?://[^/?#@]+/?"), "endpoint is not https://host:port");
        boolean here = THIS_MACHINE.contains(URI.create(endpoint).getHost());
        require(here || endpoint.startsWith("https:"), "endpoint is not encrypted, and on another machine");
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(NAME + what);
        }
    }
}
