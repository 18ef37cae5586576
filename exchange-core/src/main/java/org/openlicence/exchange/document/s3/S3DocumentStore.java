package org.openlicence.exchange.document.s3;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.openlicence.exchange.document.CheckedContent;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.DocumentStoreUnavailable;
import org.openlicence.exchange.shared.ContentHash;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Bytes of documents as objects, each named by its hash. The hash goes with the upload, so that the server refuses bytes that are not
 * of it; what comes back is checked against it again.
 */
public final class S3DocumentStore implements DocumentStore, AutoCloseable {
    private static final int PIECE = 64 * 1024;

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    public S3DocumentStore(S3Place place) {
        this.client = client(place);
        this.bucket = place.bucket();
        this.prefix = place.prefix();
    }

    @Override
    public void put(ContentHash hash, Path content) throws IOException {
        long size = Files.size(content);
        try {
            if (!isThere(hash, size)) {
                client.putObject(
                        object -> object.bucket(bucket)
                                .key(key(hash))
                                .contentLength(size)
                                .checksumSHA256(checksum(hash)),
                        RequestBody.fromFile(content));
            }
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void writeTo(ContentHash hash, OutputStream target) throws IOException {
        CheckedContent checked = new CheckedContent(hash, target);
        try (ResponseInputStream<GetObjectResponse> in =
                client.getObject(object -> object.bucket(bucket).key(key(hash)))) {
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                checked.add(piece);
            }
        } catch (NoSuchKeyException e) {
            throw new IllegalStateException("there is no content of " + hash, e);
        } catch (SdkException e) {
            throw unavailable(e);
        }
        checked.finish();
    }

    @Override
    public void remove(ContentHash hash) {
        try {
            client.deleteObject(object -> object.bucket(bucket).key(key(hash)));
        } catch (SdkException e) {
            throw unavailable(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private boolean isThere(ContentHash hash, long size) {
        try {
            return client.headObject(object -> object.bucket(bucket).key(key(hash)))
                            .contentLength()
                    == size;
        } catch (NoSuchKeyException e) {
            return false;
        }
    }

    private String key(ContentHash hash) {
        return prefix + hash.value();
    }

    private DocumentStoreUnavailable unavailable(SdkException cause) {
        return new DocumentStoreUnavailable("the bucket " + bucket + " was of no use", cause);
    }

    private static String checksum(ContentHash hash) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash.value()));
    }

    private static S3Client client(S3Place place) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(place.region()))
                .credentialsProvider(credentials(place))
                .forcePathStyle(place.pathStyle())
                // other servers do not know the checksums that the client would add by itself; ours is the hash
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(limits -> limits.apiCallAttemptTimeout(place.patience()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(place.patience())
                        .socketTimeout(place.patience()));
        if (place.endpoint() != null) {
            builder.endpointOverride(place.endpoint());
        }
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(S3Place place) {
        S3Place.Keys keys = place.keys();
        return keys == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(keys.access(), keys.secret()));
    }
}
