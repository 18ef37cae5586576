package org.openlicence.exchange;

import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The exchange: pages, JSON API, command side, projections and processes in one process.
 *
 * <p>Without a profile it starts its own PostgreSQL and Elasticsearch under {@code ./data} and loads an invented demo
 * set; with profile {@code cluster} it uses external servers and loads nothing.
 */
@SpringBootApplication(exclude = {UserDetailsServiceAutoConfiguration.class, UpdateCheckerAutoConfiguration.class})
@ConfigurationPropertiesScan
public class ExchangeApplication {
    public static void main(String[] args) {
        SpringApplication.run(ExchangeApplication.class, args);
    }
}
