package org.demarche.core.file;

import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.demarche.core.base.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * A store that speaks S3, under {@code files/} of one bucket. The hash goes along with the bytes, so that the store itself
 * refuses what was damaged on its way.
 */
class S3Store implements FileStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(S3Store.class);
    private static final String PLACE = "files/";

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException when the store answers that this account or bucket is not right */
    void requireBucket() {
        try {
            client.headBucket(ask -> ask.bucket(bucket));
        } catch (S3Exception e) {
            throw new IllegalStateException(
                    "The store of files refuses the bucket %s or our account there: %d. See demarche.files.s3"
                            .formatted(bucket, e.statusCode()),
                    e);
        } catch (SdkException e) {
            LOG.error("The store of files does not answer; until it does, files can be neither taken nor opened", e);
        }
    }

    @Override
    public void keep(Arrived file) {
        if (find(file.sha256())
                .filter(object -> object.contentLength() == file.size())
                .isPresent()) {
            return;
        }
        var hash = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        answered(() -> client.putObject(
                ask -> ask.bucket(bucket).key(key(file.sha256())).checksumSHA256(hash),
                RequestBody.fromFile(file.file())));
    }

    @Override
    public Optional<Resource> open(String sha256, long size) {
        return find(sha256).map(object -> {
            CheckedContent.requireSize(sha256, size, object.contentLength());
            return new CheckedContent(
                    sha256,
                    size,
                    () -> answered(
                            () -> client.getObject(ask -> ask.bucket(bucket).key(key(sha256)))));
        });
    }

    @Override
    public void remove(String sha256) {
        answered(() -> client.deleteObject(ask -> ask.bucket(bucket).key(key(sha256))));
    }

    @Override
    public void visit(Instant before, Consumer<String> visitor) throws IOException {
        try {
            client.listObjectsV2Paginator(ask -> ask.bucket(bucket).prefix(PLACE)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(before))
                    .forEach(object -> visitor.accept(object.key().substring(PLACE.length())));
        } catch (SdkException e) {
            throw new IOException("The store of files cannot be listed", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private Optional<HeadObjectResponse> find(String sha256) {
        return answered(() -> {
            try {
                return Optional.of(client.headObject(ask -> ask.bucket(bucket).key(key(sha256))));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    private static String key(String sha256) {
        return PLACE + sha256;
    }

    private static <T> T answered(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException e) {
            LOG.error("The store of files did not do what it was asked for", e);
            throw new Refused("refused.file.store-away");
        }
    }
}
