package org.openlicence.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthIT extends WebIT {
    @Test
    void operators_see_database_search_readers_and_due_list() throws Exception {
        HttpResponse<String> answer = asOperator("/actuator/health");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode components = JsonMapper.shared().readTree(answer.body()).path("components");
        assertThat(components.path("db").path("status").asString()).isEqualTo("UP");
        assertThat(components.path("search").path("details").path("cluster").asString())
                .isIn("green", "yellow");
        assertThat(components.path("events").path("details").path("lag").propertyNames())
                .contains("due-list-v1", "marketplace-blue", "licence-process-end-licences");
        assertThat(components.path("events").path("details").path("failed").isEmpty())
                .isTrue();
        assertThat(components.path("dueList").path("status").asString()).isEqualTo("UP");
    }

    @Test
    void a_passer_by_sees_the_state_and_nothing_else() {
        JsonNode answer =
                JsonMapper.shared().readTree(visitor().get("/actuator/health").body());
        assertThat(answer.path("status").asString()).isIn("UP", "DEGRADED");
        assertThat(answer.path("components").isMissingNode()).isTrue();
        assertThat(visitor().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    /** Machines that watch the exchange sign in with each request. */
    private HttpResponse<String> asOperator(String path) throws Exception {
        String pair = Base64.getEncoder().encodeToString(("operator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .header("Authorization", "Basic " + pair)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
