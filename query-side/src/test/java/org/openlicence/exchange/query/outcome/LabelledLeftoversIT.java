package org.openlicence.exchange.query.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;

/** What a killed node leaves of a labelled set in the search server. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelledLeftoversIT {
    private static final String PREFIX = TestServers.indexPrefix(LabelledLeftoversIT.class);
    private static final String ASKED = PREFIX + "labelled-1-marketplace";
    private static final String OTHER = PREFIX + "marketplace";

    @Test
    void what_another_day_left_goes_what_is_asked_now_and_any_other_index_stay() throws IOException {
        try (Rest5Client rest =
                Rest5Client.builder(TestServers.elasticsearch().httpUri()).build()) {
            ElasticsearchClient client =
                    new ElasticsearchClient(new Rest5ClientTransport(rest, new Jackson3JsonpMapper()));
            LabelledLeftovers.delete(client, PREFIX + "labelled-", Instant.now()); // nothing is there
            client.indices().create(c -> c.index(ASKED));
            client.indices().create(c -> c.index(OTHER));

            LabelledLeftovers.delete(client, PREFIX + "labelled-", Instant.now());
            assertThat(client.indices().exists(e -> e.index(ASKED)).value())
                    .as("another node may be asking it")
                    .isTrue();

            LabelledLeftovers.delete(client, PREFIX + "labelled-", Instant.now().plus(Duration.ofDays(2)));
            assertThat(client.indices().exists(e -> e.index(ASKED)).value()).isFalse();
            assertThat(client.indices().exists(e -> e.index(OTHER)).value()).isTrue();
        }
    }
}
