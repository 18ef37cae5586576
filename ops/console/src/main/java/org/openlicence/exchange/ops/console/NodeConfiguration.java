package org.openlicence.exchange.ops.console;

import org.openlicence.exchange.eventstore.CoreConfiguration;
import org.openlicence.exchange.query.config.QuerySideConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A whole node without pages: takes commands, runs projections and processes beside those of other nodes. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CoreConfiguration.class, QuerySideConfiguration.class, CommandConfiguration.class})
class NodeConfiguration {}
