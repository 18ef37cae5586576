package org.openlicence.exchange.licence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.LicenceRegisterContract;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcLicenceRegisterIT extends LicenceRegisterContract {
    private static final DriverManagerDataSource DATA = new DriverManagerDataSource(
            TestServers.freshSchema(JdbcLicenceRegisterIT.class).jdbcUrl());

    private final JdbcClient jdbc = JdbcClient.create(DATA);

    @BeforeAll
    static void migrate() {
        Flyway.configure().dataSource(DATA).load().migrate();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate licence_register").update();
    }

    @Override
    protected LicenceRegister register() {
        return new JdbcLicenceRegister(jdbc);
    }

    @Test
    void of_many_notices_of_one_taker_at_once_one_is_kept_and_the_others_are_told_why() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(DATA));
        LicenceRegister register = register();
        List<Future<Boolean>> outcomes = new ArrayList<>();
        try (ExecutorService takers = Executors.newFixedThreadPool(8)) {
            for (int n = 0; n < 24; n++) {
                LicenceId licenceId = new LicenceId("lic_race_" + n);
                outcomes.add(takers.submit(() -> Boolean.TRUE.equals(transaction.execute(status -> {
                    try {
                        register.reserve(licenceId, "org_a", new PatentId("pat_1"), new ListingId("lst_1"));
                        return true;
                    } catch (Refused refused) {
                        assertThat(refused.refusals().getFirst().code()).isEqualTo("LC-04");
                        return false;
                    }
                }))));
            }
        }
        long kept = 0;
        for (Future<Boolean> outcome : outcomes) {
            kept += outcome.get() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(1);
        assertThat(register.openLicencesOf(new PatentId("pat_1"))).hasSize(1);
    }
}
