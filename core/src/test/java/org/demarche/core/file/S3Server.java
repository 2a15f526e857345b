package org.demarche.core.file;

import java.net.URI;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** A real server that speaks S3 and checks signatures; what it keeps, it keeps in memory. */
final class S3Server {

    static final String BUCKET = "demarche";
    private static final String KEY = "demarche-files";
    private static final String SECRET = "correct-horse-battery-staple";

    private final S3Proxy server;

    S3Server() throws Exception {
        server = S3Proxy.builder()
                .blobStore(new TransientNio2BlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, KEY, SECRET)
                .build();
        server.start();
        try (var client = S3Connection.open(settings(), S3Connection.READ)) {
            client.createBucket(ask -> ask.bucket(BUCKET));
        }
    }

    int port() {
        return server.getPort();
    }

    S3Settings settings() {
        return settings(port());
    }

    /** By way of another port. */
    S3Settings settings(int port) {
        return settings(port, BUCKET, SECRET);
    }

    static S3Settings settings(int port, String bucket, String secret) {
        return new S3Settings("http://127.0.0.1:" + port, bucket, "us-east-1", KEY, secret, "");
    }

    void stop() throws Exception {
        server.stop();
    }
}
