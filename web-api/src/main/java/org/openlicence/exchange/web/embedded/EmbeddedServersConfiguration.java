package org.openlicence.exchange.web.embedded;

import org.openlicence.exchange.ops.embedded.EmbeddedServers;
import org.openlicence.exchange.query.config.SearchServer;
import org.openlicence.exchange.web.ExchangeProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * PostgreSQL and Elasticsearch of this process, both started at once, under {@code exchange.data-dir}.
 *
 * <p>Everything that talks to them depends on these beans, so they are closed after everything else.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "exchange.embedded.enabled", havingValue = "true")
class EmbeddedServersConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedServers embeddedServers(ExchangeProperties properties) {
        return EmbeddedServers.open(properties.dataDir());
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(EmbeddedServers servers) {
        return new EmbeddedDatabase(
                servers.postgres().jdbcUrl(), servers.postgres().user());
    }

    /** Wins over the configured address, which nobody gives in this profile. */
    @Bean
    @Primary
    SearchServer embeddedSearch(EmbeddedServers servers) {
        return new SearchServer(servers.elasticsearch().httpUri(), null, null, null, "exchange-");
    }

    /** Local connections are trusted, so there is no password. */
    private record EmbeddedDatabase(String jdbcUrl, String user) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
