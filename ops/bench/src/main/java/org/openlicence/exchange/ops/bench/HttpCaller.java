package org.openlicence.exchange.ops.bench;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls the JSON API as any organisation, with tokens signed by the key of the application's data directory. */
final class HttpCaller implements AutoCloseable {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ECKey key;

    HttpCaller(Path data) throws IOException, ParseException {
        this.key = ECKey.parse(Files.readString(data.resolve("token-key.json")));
    }

    String token(String person, String organisation) {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
                new JWTClaimsSet.Builder()
                        .issuer("urn:openlicence:exchange:local")
                        .subject(person)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                        .claim("org", organisation)
                        .claim("roles", List.of("REPRESENTATIVE"))
                        .build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the token cannot be signed", e);
        }
        return token.serialize();
    }

    /** @throws IllegalStateException when the answer is not a success */
    String get(String path) {
        return sent(HttpRequest.newBuilder(at(path)).GET().build()).body();
    }

    /** Posts with a new idempotency key. @param version ETag for If-Match, when a thing is changed */
    HttpResponse<String> post(String path, String token, @Nullable String version, String json) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json));
        if (version != null) {
            request.header("If-Match", version);
        }
        return sent(request.build());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static URI at(String path) {
        return ExchangeProcess.HOME.resolve(path);
    }

    @Override
    public void close() {
        http.close();
    }
}
