package org.openlicence.exchange;

import org.flywaydb.core.Flyway;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** A schema of the shared test database with the tables of the core. */
public record CoreSchema(JdbcClient jdbc, TransactionTemplate transactions) {
    public static CoreSchema fresh(Class<?> test) {
        DriverManagerDataSource source =
                new DriverManagerDataSource(TestServers.freshSchema(test).jdbcUrl());
        Flyway.configure().dataSource(source).load().migrate();
        return new CoreSchema(
                JdbcClient.create(source), new TransactionTemplate(new DataSourceTransactionManager(source)));
    }
}
