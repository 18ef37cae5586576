package org.openlicence.exchange.query.config;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.eventstore.BackingServer;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.index.SearchIndices;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The query side as a whole: search client by hand, since Boot has no module for it in this version. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchServer.class)
@ComponentScan("org.openlicence.exchange.query")
public class QuerySideConfiguration {
    @Bean(destroyMethod = "close")
    Rest5Client searchConnection(SearchServer server) {
        Rest5ClientBuilder builder = Rest5Client.builder(server.uri());
        String authorisation = authorisation(server);
        if (authorisation != null) {
            builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", authorisation)});
        }
        return builder.build();
    }

    private static @Nullable String authorisation(SearchServer server) {
        if (server.apiKey() != null && !server.apiKey().isBlank()) {
            return "ApiKey " + server.apiKey();
        }
        if (server.username() != null && !server.username().isBlank()) {
            String pair = server.username() + ":" + (server.password() == null ? "" : server.password());
            return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        }
        return null;
    }

    @Bean(destroyMethod = "")
    ElasticsearchClient elasticsearchClient(Rest5Client connection) {
        return new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(ReadModelJson.MAPPER)));
    }

    @Bean
    SearchIndices searchIndices(ElasticsearchClient client) {
        return new SearchIndices(client);
    }

    /** A search server that is away makes projections wait; nothing is parked for it. */
    @Bean
    BackingServer searchServerOutages() {
        return failure -> failure instanceof IndexUnavailable || failure instanceof TransportException;
    }
}
