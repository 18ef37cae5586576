package org.openlicence.exchange.web.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.web.WebIT.Visitor;

/** An operator stops the application in order, throws away what readers made of the log, and starts it again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartIT extends FaultIT {
    @Test
    void scenario_48_a_restart_on_empty_read_models_makes_the_same_ones_and_keeps_tokens_but_no_session() {
        Visitor client = client("yunze-uni");
        Visitor person = visitor();
        assertThat(person.signIn("yunze-uni", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(person.get("/licences").statusCode()).isEqualTo(200);
        String csrf = person.csrf("/listings/lst_demo_p22/edit");
        String offer = offer();
        await().until(() -> count("select count(*) from domainevententry where payloadtype = 'licence.LicenceFormed'")
                == count("select count(*) from domainevententry where payloadtype = 'recordal.RecordalOpened'"));
        await().until(() -> count("select count(*) from domainevententry where payloadtype = 'trial.TrialOpened'") > 0);
        long events = count("select count(*) from domainevententry");

        ReadModels.settle();

        application().stop();
        Map<String, List<String>> rows = ReadModels.rows();
        ReadModels.forget();
        again();

        client.movedTo(address());
        person.movedTo(address());
        ReadModels.settle();
        Map<String, List<String>> again = ReadModels.rows();
        assertThat(again.get("listing_desk")).hasSizeGreaterThan(20);
        assertThat(again)
                .allSatisfy((table, made) -> assertThat(made).as(table).containsExactlyElementsOf(rows.get(table)));
        assertThat(count("select count(*) from deadletterentry")).isZero();
        assertThat(offer()).isEqualTo(offer);
        assertThat(count("select count(*) from domainevententry")).isEqualTo(events);
        assertThat(client.get("/api/v1/licences").statusCode())
                .as("tokens outlive a restart")
                .isEqualTo(200);
        HttpResponse<String> read = person.get("/licences");
        assertThat(read.statusCode()).isEqualTo(302);
        assertThat(read.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        HttpResponse<String> sent = person.submitWith(csrf, "/listings/lst_demo_p22/consents", Map.of());
        assertThat(sent.statusCode()).as("a form of the session before").isEqualTo(302);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?failed=ended"));
        assertThat(person.reading("en").get("/login?failed=ended").body()).contains("Your session has ended");
        assertThat(count("select count(*) from domainevententry")).isEqualTo(events);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> visitor().get("/search").statusCode() == 200);
    }

    /** All that is shown of an offer but the moment it was looked at. */
    private static String offer() {
        return visitor().get("/api/v1/listings/lst_demo_p01").body().replaceAll("T\\d\\d:[0-9:.]+Z", "");
    }
}
