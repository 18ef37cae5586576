package org.openlicence.exchange.settlement.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.settlement.BankLedger;
import org.openlicence.exchange.settlement.BankLedgerContract;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.PaymentPurpose;
import org.openlicence.exchange.settlement.PaymentReference;
import org.openlicence.exchange.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class JdbcBankLedgerIT extends BankLedgerContract {
    private static final DriverManagerDataSource DATA = new DriverManagerDataSource(
            TestServers.freshSchema(JdbcBankLedgerIT.class).jdbcUrl());
    private static final Instant NOON = Instant.parse("2026-04-03T04:00:00Z");
    private static final LicenceId LICENCE = new LicenceId("lic_it");

    private final JdbcClient jdbc = JdbcClient.create(DATA);

    @BeforeAll
    static void migrate() {
        Flyway.configure().dataSource(DATA).load().migrate();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate bank_notice, bank_movement, bank_reference").update();
    }

    @Override
    protected BankLedger ledger() {
        return new JdbcBankLedger(jdbc, new JdbcTransactionManager(DATA));
    }

    private static PaymentOrder order(String orderId) {
        return new PaymentOrder(orderId, PaymentReference.of(LICENCE).value(), "org_a", Money.ofYuan("50000"));
    }

    @Test
    void booking_stands_though_the_callers_transaction_is_rolled_back() {
        BankLedger ledger = ledger();
        ledger.expect(PaymentPurpose.conclusion(LICENCE));

        new TransactionTemplate(new JdbcTransactionManager(DATA)).executeWithoutResult(status -> {
            ledger.book(order("o1"), NOON, NOON);
            status.setRollbackOnly();
        });

        assertThat(ledger.movementsOf(LICENCE)).hasSize(1);
        assertThat(ledger.claim(NOON, NOON.plusSeconds(30), 10)).hasSize(1);
    }

    @Test
    void same_order_sent_many_times_at_once_is_booked_once() {
        BankLedger ledger = ledger();
        ledger.expect(PaymentPurpose.conclusion(LICENCE));
        Set<String> booked = ConcurrentHashMap.newKeySet();

        try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
            for (int n = 0; n < 16; n++) {
                clicks.submit(
                        () -> booked.add(ledger.book(order("o1"), NOON, NOON).bankReference()));
            }
        }

        assertThat(booked).hasSize(1);
        assertThat(ledger.movementsOf(LICENCE)).hasSize(1);
    }

    @Test
    void notice_is_claimed_by_one_of_many_deliveries_at_once() {
        BankLedger ledger = ledger();
        ledger.expect(PaymentPurpose.conclusion(LICENCE));
        for (int n = 0; n < 20; n++) {
            ledger.book(order("o" + n), NOON, NOON);
        }
        java.util.List<String> claimed = java.util.Collections.synchronizedList(new java.util.ArrayList<>());

        try (ExecutorService deliveries = Executors.newFixedThreadPool(4)) {
            for (int n = 0; n < 8; n++) {
                deliveries.submit(() -> ledger.claim(NOON, NOON.plusSeconds(30), 5)
                        .forEach(notice -> claimed.add(notice.movement().bankReference())));
            }
        }

        assertThat(claimed).doesNotHaveDuplicates();
    }
}
