package org.openlicence.exchange.document.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openlicence.exchange.document.DocumentStore;
import org.openlicence.exchange.document.DocumentStoreSuite;
import org.openlicence.exchange.document.DocumentStoreUnavailable;
import org.openlicence.exchange.document.InMemoryDocumentRegister;
import org.openlicence.exchange.document.StoredDocument;
import org.openlicence.exchange.document.VirusScan;
import org.openlicence.exchange.shared.ContentHash;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The store of objects against a server that speaks the protocol of S3, asks for signatures and keeps the objects on disk. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class S3DocumentStoreIT extends DocumentStoreSuite {
    private static final S3Place.Keys KEYS = new S3Place.Keys("exchange", "a-secret-of-this-test");
    private static final String BUCKET = "papers";
    private static final String PREFIX = "exchange/";

    private static S3Proxy server;
    private static S3Client owner;
    private static S3DocumentStore store;

    @BeforeAll
    static void start(@TempDir Path objects) throws Exception {
        server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEYS.access(), KEYS.secret())
                .stopTimeout(0)
                .blobStore(new FilesystemNio2BlobStore(objects.toString()))
                .build();
        server.start();
        owner = S3Client.builder()
                .endpointOverride(endpoint())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(KEYS.access(), KEYS.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
        owner.createBucket(bucket -> bucket.bucket(BUCKET));
        store = new S3DocumentStore(place(endpoint(), BUCKET, KEYS));
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        owner.close();
        server.stop();
    }

    private static URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    private static S3Place place(URI endpoint, String bucket, S3Place.@Nullable Keys keys) {
        return new S3Place(endpoint, "us-east-1", bucket, PREFIX, true, keys, Duration.ofSeconds(20));
    }

    @Override
    protected DocumentStore store() {
        return store;
    }

    @Override
    protected void damage(ContentHash hash, byte[] content) {
        owner.putObject(object -> object.bucket(BUCKET).key(PREFIX + hash), RequestBody.fromBytes(content));
    }

    private static List<String> names() {
        return owner.listObjectsV2(list -> list.bucket(BUCKET)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    @Test
    void bytes_that_are_not_of_the_hash_are_refused_by_the_server() throws IOException {
        ContentHash hash = ContentHash.of("what was meant");
        Path other = Files.writeString(directory.resolve("other"), "what was sent");

        assertThatThrownBy(() -> store.put(hash, other)).isInstanceOf(DocumentStoreUnavailable.class);
        assertThat(names()).doesNotContain(PREFIX + hash);
    }

    @Test
    void an_upload_that_was_cut_off_is_put_again() throws IOException {
        byte[] content = large();
        ContentHash hash = ContentHash.of(content);
        owner.putObject(
                object -> object.bucket(BUCKET).key(PREFIX + hash),
                RequestBody.fromInputStream(new ByteArrayInputStream(content, 0, 10), 10));
        put(content);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.writeTo(hash, out);
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Test
    void what_no_case_names_is_swept_from_the_bucket() throws IOException {
        InMemoryDocumentRegister register = new InMemoryDocumentRegister();
        Instant noon = Instant.parse("2026-11-23T04:00:00Z");
        byte[] named = "named".getBytes();
        byte[] unnamed = "unnamed".getBytes();
        for (byte[] content : List.of(named, unnamed)) {
            ContentHash hash = ContentHash.of(content);
            register.enter(
                    new StoredDocument(hash, content.length, "application/pdf", VirusScan.NOT_SCANNED, noon),
                    () -> put(content));
        }
        register.hold("reg_1", ContentHash.of(named));
        assertThat(names()).contains(PREFIX + ContentHash.of(named), PREFIX + ContentHash.of(unnamed));

        assertThat(register.sweep(noon.plusSeconds(1), store::remove)).isEqualTo(1);

        assertThat(names()).contains(PREFIX + ContentHash.of(named)).doesNotContain(PREFIX + ContentHash.of(unnamed));
    }

    @Test
    void a_server_that_is_away_or_refuses_us_is_said_to_be_of_no_use() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0)) {
            port = taken.getLocalPort();
        }
        ContentHash hash = ContentHash.of("x");
        Path file = Files.writeString(directory.resolve("x"), "x");
        for (S3Place place : List.of(
                place(URI.create("http://127.0.0.1:" + port), BUCKET, KEYS),
                place(endpoint(), "no-such-bucket", KEYS),
                place(endpoint(), BUCKET, new S3Place.Keys(KEYS.access(), "another secret")))) {
            try (S3DocumentStore other = new S3DocumentStore(place)) {
                assertThatThrownBy(() -> other.put(hash, file)).isInstanceOf(DocumentStoreUnavailable.class);
                assertThatThrownBy(() -> other.writeTo(hash, new ByteArrayOutputStream()))
                        .isInstanceOf(DocumentStoreUnavailable.class);
                if (place.bucket().equals(BUCKET)) { // this server has removed what is in no bucket
                    assertThatThrownBy(() -> other.remove(hash)).isInstanceOf(DocumentStoreUnavailable.class);
                }
            }
        }
    }
}
