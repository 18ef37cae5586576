package org.openlicence.exchange.ops.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.openlicence.exchange.eventstore.CoreConfiguration;
import org.openlicence.exchange.ops.embedded.EmbeddedServers;
import org.openlicence.exchange.query.config.QuerySideConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The exchange without its pages, in the process of the benchmark. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CoreConfiguration.class, QuerySideConfiguration.class})
class BenchNode {
    /** @param data where the keys of certificates lie */
    static ConfigurableApplicationContext on(EmbeddedServers servers, Path data) {
        return new SpringApplicationBuilder(BenchNode.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.main.banner-mode", "off",
                        "spring.main.log-startup-info", "false",
                        "logging.level.root", "WARN",
                        "spring.datasource.hikari.maximum-pool-size", "48",
                        // imports and due things are run by the parts that measure them
                        "db-scheduler.enabled", "false",
                        "exchange.data-dir", data.toString(),
                        // the application has tables of its own in the same database
                        "spring.flyway.ignore-migration-patterns", "*:missing",
                        "spring.datasource.url", servers.postgres().jdbcUrl(),
                        "exchange.elasticsearch.uri",
                                servers.elasticsearch().httpUri().toString()))
                .run();
    }

    /** A node makes its first slot after it has started. */
    static void awaitSlot(ElasticsearchClient client, String alias) throws IOException {
        while (!client.indices().existsAlias(a -> a.name(alias)).value()) {
            LockSupport.parkNanos(50_000_000);
        }
    }
}
