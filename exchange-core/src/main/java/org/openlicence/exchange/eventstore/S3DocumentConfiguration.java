package org.openlicence.exchange.eventstore;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.document.s3.S3DocumentStore;
import org.openlicence.exchange.document.s3.S3Place;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Bytes of documents in a bucket where {@code exchange.documents.store} is {@code s3}; in PostgreSQL otherwise. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "exchange.documents.store", havingValue = "s3")
class S3DocumentConfiguration {
    @Bean(destroyMethod = "close")
    S3DocumentStore s3DocumentStore(
            @Value("${exchange.documents.s3.endpoint:}") String endpoint,
            @Value("${exchange.documents.s3.region:us-east-1}") String region,
            @Value("${exchange.documents.s3.bucket}") String bucket,
            @Value("${exchange.documents.s3.prefix:documents/}") String prefix,
            @Value("${exchange.documents.s3.path-style:false}") boolean pathStyle,
            @Value("${exchange.documents.s3.access-key:}") String access,
            @Value("${exchange.documents.s3.secret-key:}") String secret,
            @Value("${exchange.documents.s3.patience:30s}") Duration patience) {
        return new S3DocumentStore(new S3Place(
                endpoint.isBlank() ? null : URI.create(endpoint.strip()),
                region,
                bucket,
                prefix,
                pathStyle,
                keys(access, secret),
                patience));
    }

    private static S3Place.@Nullable Keys keys(String access, String secret) {
        if (access.isBlank() != secret.isBlank()) {
            throw new IllegalStateException(
                    "exchange.documents.s3.access-key and .secret-key are given both or not at all");
        }
        return access.isBlank() ? null : new S3Place.Keys(access, secret);
    }
}
