package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT.Visitor;

/** A second node by configuration alone: profile cluster, with the properties that docs/getting-started.md names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClusterProfileIT extends FaultIT {
    private static final String QINGSUI = "org_91330106DEMQNG068D";

    @Test
    void a_node_on_external_servers_serves_and_commands_beside_another_one() throws Exception {
        Visitor first = client("qingsui-sme");
        Visitor person = visitor();
        assertThat(person.signIn("qingsui-sme", PASSWORD).statusCode()).isEqualTo(302);
        try (var issuer = new TestIssuer();
                RunningApplication node = RunningApplication.start(servers().base(), cluster(issuer.uri()))) {
            Visitor second = new Visitor(node.address()).withBearer(issuer.token(QINGSUI));
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> second.get("/actuator/health/readiness").statusCode() == 200);
            assertThat(node.log()).doesNotContain("invented demo set");
            assertThat(servers().base().resolve("second").resolve("postgresql")).doesNotExist();

            Offering offer = Offering.free(client("wangchuan-uni"), client("registrar"));
            HttpResponse<String> taken = Offering.post(second, "/api/v1/licences", offer.notice());
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            String licence = Offering.first(Pattern.compile("\"id\":\"(lic_[^\"]+)\""), taken.body());
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> first.get("/api/v1/licences/" + licence).body().contains("\"IN_FORCE\""));

            first.movedTo(node.address());
            assertThat(first.get("/api/v1/licences").statusCode())
                    .as("a token of the first node's own key")
                    .isEqualTo(401);
            person.movedTo(node.address());
            assertThat(person.get("/licences").statusCode())
                    .as("sessions are each node's own")
                    .isEqualTo(302);
            assertThat(new Visitor(node.address()).get("/search").statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, String> cluster(String issuer) {
        Path own = servers().base().resolve("second");
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("spring.profiles.active", "cluster");
        properties.put("spring.datasource.url", servers().postgres().jdbcUrl());
        properties.put("spring.datasource.username", servers().postgres().user());
        properties.put(
                "exchange.elasticsearch.uri",
                servers().elasticsearch().httpUri().toString());
        properties.put("exchange.public-url", "https://exchange.example");
        properties.put(
                "exchange.certificate.keystore",
                servers().base().resolve("application").resolve("keys").toString());
        properties.put("exchange.data-dir", own.toString());
        properties.put("spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer);
        return properties;
    }
}
