package org.openlicence.exchange.web.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Sends hostile calls with the tokens they name. */
final class HostileClient {
    private final URI base;
    private final String password;
    private final Map<String, String> authorisations;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    HostileClient(URI base, String password, Map<String, String> authorisations) {
        this.base = base;
        this.password = password;
        this.authorisations = new HashMap<>(authorisations);
    }

    HttpResponse<String> send(HostileCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .timeout(Duration.ofSeconds(60))
                .method(call.method(), BodyPublishers.ofByteArray(call.body()))
                .header("Accept-Language", call.language());
        call.headers().forEach(request::header);
        String authorisation = call.login().isEmpty() ? "" : authorisation(call.login());
        if (!authorisation.isEmpty()) {
            request.header("Authorization", authorisation);
        }
        return answer(request.build());
    }

    private String authorisation(String name) {
        return authorisations.computeIfAbsent(name, login -> {
            String pair = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
            String answer = answer(HttpRequest.newBuilder(base.resolve("/api/v1/token"))
                            .header("Authorization", "Basic " + pair)
                            .POST(BodyPublishers.noBody())
                            .build())
                    .body();
            return "Bearer "
                    + ApiDescription.JSON.readTree(answer).path("access_token").asString();
        });
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
