package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.CoreConfiguration;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RecordRightEnded;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.RightEnd;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.settlement.BankLedger;
import org.openlicence.exchange.settlement.BankNoticeDelivery;
import org.openlicence.exchange.settlement.Booking;
import org.openlicence.exchange.settlement.Movement;
import org.openlicence.exchange.settlement.PaymentOrder;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking licences through the command gateway, the bank and the processes on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceTakingIT {
    private static final String OWNER = "org_12100000425006117P";
    private static final Money FEE = Money.ofYuan("50000");
    private static final OfferTerms TERMS =
            new OfferTerms(FeePlan.lumpSum(FEE.fen()), 36, null, "comparable licences", "OFFICE", null);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static ConfigurableApplicationContext node;
    private static ExchangeCommands commands;
    private static SimulatedBank bank;
    private static JdbcClient sql;

    @BeforeAll
    static void start() {
        node = new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.main.banner-mode=off",
                        "spring.main.register-shutdown-hook=false",
                        "logging.level.root=WARN",
                        "spring.datasource.hikari.maximum-pool-size=24",
                        "spring.datasource.url="
                                + TestServers.freshSchema(LicenceTakingIT.class).jdbcUrl())
                .run();
        commands = node.getBean(ExchangeCommands.class);
        bank = node.getBean(SimulatedBank.class);
        sql = node.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CoreConfiguration.class)
    static class Node {}

    private static Origin by(String organisationId, Role role) {
        return Origin.of(new Actor("per_it", organisationId, Set.of(role)), Instant.now());
    }

    private static Origin owner() {
        return by(OWNER, Role.REPRESENTATIVE);
    }

    private static Origin registrar() {
        return by("org_cnipa", Role.REGISTRAR);
    }

    private static LocalDate today() {
        return Shanghai.dayOf(Instant.now());
    }

    /** A patent announced today at the terms of this class. */
    private static ListingId announced(String number) {
        PatentId patentId = new PatentId("pat_ZL" + number);
        Bibliography bibliography = new Bibliography(
                "冷链监测方法",
                null,
                null,
                null,
                List.of("G01K 1/02"),
                LocalDate.of(2018, 6, 29),
                LocalDate.of(2021, 3, 9),
                null);
        commands.send(new RegisterPatent(
                patentId,
                "ZL" + number,
                PatentType.INVENTION,
                bibliography,
                List.of(new PatentOwner(OWNER, "UNI-A", 10_000)),
                owner()));
        ListingId listingId = new ListingId("lst_" + number);
        commands.send(new DraftListing(listingId, patentId, TERMS, owner()));
        commands.send(new RequestConsents(listingId, owner()));
        commands.send(new FileDeclaration(listingId, owner()));
        commands.send(new RecordAnnouncement(listingId, "42-47", today(), registrar()));
        return listingId;
    }

    private static LicenceId notified(ListingId listingId, String takerId) {
        LicenceId licenceId = new LicenceId("lic_" + listingId.value() + "_" + takerId);
        IntendedUse use = new IntendedUse("cold chain", today(), "440106", null);
        commands.send(
                new ServeNotice(licenceId, listingId, TERMS.hash().value(), use, by(takerId, Role.REPRESENTATIVE)));
        return licenceId;
    }

    private static List<String> history(LicenceId licenceId) {
        return sql.sql("select payloadtype from domainevententry where aggregateidentifier = ? order by sequencenumber")
                .params(licenceId.value())
                .query(String.class)
                .list();
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }

    private static boolean settled(LicenceId licenceId) {
        node.getBean(BankNoticeDelivery.class).deliverPending();
        long paid = movements(licenceId, Movement.Direction.IN);
        long back = movements(licenceId, Movement.Direction.REFUND);
        long forming = history(licenceId).stream()
                .filter("licence.PaymentConfirmed"::equals)
                .count();
        long confirmed = history(licenceId).stream()
                .filter("licence.RefundConfirmed"::equals)
                .count();
        return paid == back + forming && back == confirmed;
    }

    private static long movements(LicenceId licenceId, Movement.Direction direction) {
        return bank.movementsOf(licenceId).stream()
                .filter(movement -> movement.direction() == direction)
                .count();
    }

    @Test
    void takers_race_a_withdrawal_and_no_licence_forms_after_it() throws Exception {
        ListingId listingId = announced("201810698291.4");
        commands.send(new RequestWithdrawal(listingId, "strategy", owner()));
        int early = 5;
        int takers = 24;
        for (int n = 0; n < early; n++) {
            LicenceId licenceId = notified(listingId, "org_race_" + n);
            bank.pay(bank.paymentReference(licenceId), "org_race_" + n, FEE);
            await(() -> history(licenceId).contains("licence.LicenceFormed"));
        }
        CountDownLatch someHavePaid = new CountDownLatch(5);
        List<Future<String>> outcomes = new ArrayList<>();
        try (ExecutorService taking = Executors.newFixedThreadPool(6);
                ExecutorService withdrawing = Executors.newSingleThreadExecutor()) {
            for (int n = early; n < takers; n++) {
                String takerId = "org_race_" + n;
                outcomes.add(taking.submit(() -> {
                    try {
                        LicenceId licenceId = notified(listingId, takerId);
                        bank.pay(bank.paymentReference(licenceId), takerId, FEE);
                        return "PAID";
                    } catch (Refused refused) {
                        return String.valueOf(refused.getMessage());
                    } finally {
                        someHavePaid.countDown();
                    }
                }));
            }
            withdrawing.submit(() -> {
                someHavePaid.await();
                return commands.send(new RecordWithdrawalAnnouncement(listingId, "42-47", today(), registrar()));
            });
        }

        int refused = 0;
        int formed = early;
        for (int n = early; n < takers; n++) {
            LicenceId licenceId = new LicenceId("lic_" + listingId.value() + "_org_race_" + n);
            String outcome = outcomes.get(n - early).get();
            if (outcome.equals("PAID")) {
                await(() -> settled(licenceId));
                await(() -> history(licenceId).stream()
                        .anyMatch(Set.of("licence.LicenceFormed", "licence.NoticeLapsed")::contains));
                formed += history(licenceId).contains("licence.LicenceFormed") ? 1 : 0;
            } else {
                assertThat(outcome).isEqualTo("LC-01");
                assertThat(history(licenceId)).isEmpty();
                refused++;
            }
        }
        long withdrawn = index("listing.ListingWithdrawn", "=", listingId.value());
        assertThat(sql.sql("""
                                select count(*) from domainevententry where globalindex > ?
                                and payloadtype in ('licence.NoticeServed', 'licence.LicenceFormed',
                                    'licence.PaymentConfirmed') and aggregateidentifier like ?""")
                        .params(withdrawn, "lic_" + listingId.value() + "%")
                        .query(Long.class)
                        .single())
                .as("%d formed, %d refused", formed, refused)
                .isZero();
        assertThat(sql.sql("select count(*) from licence_register where listing_id = ?")
                        .params(listingId.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(formed);
    }

    private static long index(String type, String comparison, String aggregateId) {
        return sql.sql("select globalindex from domainevententry where payloadtype = ? and aggregateidentifier "
                        + comparison + " ?")
                .params(type, aggregateId)
                .query(Long.class)
                .single();
    }

    @Test
    void same_report_five_times_at_once_forms_one_licence() {
        LicenceId licenceId = notified(announced("201810698292.9"), "org_five");
        ConfirmPayment report = new ConfirmPayment(
                licenceId, "BR-five", FEE, "org_five", Instant.now(), Origin.following("BR-five", Instant.now()));

        List<Future<?>> reports = new ArrayList<>();
        try (ExecutorService reporting = Executors.newFixedThreadPool(5)) {
            for (int n = 0; n < 5; n++) {
                reports.add(reporting.submit(() -> commands.send(report)));
            }
        }

        assertThat(reports).allSatisfy(done -> assertThat(done.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(history(licenceId))
                .containsExactly("licence.NoticeServed", "licence.PaymentConfirmed", "licence.LicenceFormed");
    }

    @Test
    void payment_booked_before_a_kill_is_reported_by_whoever_comes_next() {
        LicenceId licenceId = notified(announced("201810698293.3"), "org_killed");
        BankLedger ledger = node.getBean(BankLedger.class);
        Instant now = Instant.now();
        // Booked and claimed by a node that died before it could report.
        Booking booking = ledger.book(
                new PaymentOrder("order-killed", bank.paymentReference(licenceId), "org_killed", FEE), now, now);
        assertThat(ledger.claim(now, now.plusMillis(300), 50))
                .anyMatch(notice -> notice.movement().bankReference().equals(booking.bankReference()));
        assertThat(history(licenceId)).containsExactly("licence.NoticeServed");

        await(() -> settled(licenceId));

        assertThat(history(licenceId))
                .containsExactly("licence.NoticeServed", "licence.PaymentConfirmed", "licence.LicenceFormed");
    }

    @Test
    void wrong_amount_goes_back_through_process_and_bank_and_the_right_one_then_counts() {
        LicenceId licenceId = notified(announced("201810698294.8"), "org_wrong");
        bank.pay(bank.paymentReference(licenceId), "org_wrong", Money.ofYuan("49999.99"));

        await(() -> movements(licenceId, Movement.Direction.REFUND) == 1 && settled(licenceId));
        assertThat(history(licenceId))
                .containsExactly(
                        "licence.NoticeServed",
                        "licence.PaymentMismatched",
                        "licence.RefundOrdered",
                        "licence.RefundConfirmed");

        bank.pay(bank.paymentReference(licenceId), "org_wrong", FEE);
        assertThat(history(licenceId)).endsWith("licence.PaymentConfirmed", "licence.LicenceFormed");
    }

    @Test
    void end_of_the_right_on_the_day_of_effect_undoes_the_licence_and_the_fee_goes_back() {
        ListingId listingId = announced("201810698295.2");
        LicenceId inForce = notified(listingId, "org_holds");
        bank.pay(bank.paymentReference(inForce), "org_holds", FEE);
        LicenceId awaited = notified(listingId, "org_waits");

        commands.send(
                new RecordRightEnded(new PatentId("pat_ZL201810698295.2"), RightEnd.ABANDONED, today(), registrar()));

        await(() -> history(awaited).contains("licence.NoticeLapsed")
                && movements(inForce, Movement.Direction.REFUND) == 1);
        node.getBean(BankNoticeDelivery.class).deliverPending();
        assertThat(history(inForce))
                .containsExactly(
                        "licence.NoticeServed",
                        "licence.PaymentConfirmed",
                        "licence.LicenceFormed",
                        "licence.FormationCorrected",
                        "licence.RefundOrdered",
                        "licence.RefundConfirmed");
    }
}
