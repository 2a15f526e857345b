package org.demarche.core.file;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** How the store that speaks S3 is called: nothing waits for it without an end. */
final class S3Connection {

    static final Duration CONNECT = Duration.ofSeconds(5);

    /** Between two pieces of an answer. */
    static final Duration READ = Duration.ofSeconds(15);

    /** For one request with all its attempts, until the answer begins: 25 MB over a slow line, and two more tries. */
    static final Duration WHOLE = Duration.ofSeconds(90);

    private static final int MOST_AT_ONCE = 32;

    private S3Connection() {}

    static S3Client open(S3Settings settings, Duration read) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.key(), settings.password())))
                .forcePathStyle(true) // names of buckets in host names are Amazon's way alone
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED) // we send our own hash
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(all -> all.apiCallTimeout(WHOLE)
                        .defaultProfileFile(
                                ProfileFile.aggregator().build())) // the settings are here, and nowhere else
                .httpClientBuilder(Apache5HttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(read)
                        .connectionAcquisitionTimeout(read)
                        .maxConnections(MOST_AT_ONCE))
                .build();
    }
}
