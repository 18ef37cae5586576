package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.royalty.RoyaltyCommand.CloseRoyalty;
import org.openlicence.exchange.royalty.RoyaltyCommand.Ending;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenInstalments;
import org.openlicence.exchange.royalty.RoyaltyCommand.OpenRoyalty;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Money;

/** The account of a licence that was free until 2027-01-11: nothing is owed for the time before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountAfterTrialTest extends AbstractRoyaltyTest {
    private static final String PAID_FROM = "2027-01-11";
    private static final Money FIRST = Money.ofYuan("20000");

    @Test
    void every_instalment_is_of_the_account_and_months_are_counted_from_the_first_due_day() {
        InstalmentsOpened opened = InstalmentDecision.opened(tranches(), PatentFixtures.POLICIES);
        assertThat(opened.firstFen()).isZero();
        assertThat(opened.trace().effectiveOn()).isEqualTo(day(PAID_FROM));
        List<AgreedSum> sums = AgreedSums.of(opened);
        assertThat(sums).extracting(AgreedSum::number).containsExactly(1, 2, 3);
        assertThat(sums.getFirst().agreedOn()).isEqualTo(day(PAID_FROM));
        assertThat(sums.get(1).agreedOn()).isEqualTo(day("2027-07-11"));
        assertThat(sums.get(2).status()).isEqualTo(RoyaltyStatus.AWAITING_EVENT);
    }

    @Test
    void the_first_instalment_is_paid_falls_overdue_and_ends_the_licence_as_any_other() {
        one(instalmentsAfterTrial().when(pay(1, "B-1", FIRST, PAID_FROM)), RoyaltyPaid.class, event -> {});
        refused(instalmentsAfterTrial().when(paymentOverdue(1, PAID_FROM)), "RY-06");
        RoyaltyCommand[] late = {paymentOverdue(1, "2027-01-12"), demand(1, "2027-01-18")};
        one(instalmentsAfterTrial().when(late[0]), RoyaltyFellOverdue.class, event -> {});
        one(instalmentsAfterTrial(late).when(breach(1, "2027-03-01")), BreachDeclared.class, event -> {});
    }

    @Test
    void an_event_that_happened_in_the_trial_makes_its_instalment_due() {
        one(
                instalmentsAfterTrial().when(happened(3, "2026-09-07", "2027-01-12")),
                InstalmentFellDue.class,
                event -> assertThat(event.paymentDueOn()).isAfter(day("2027-01-12")));
        refused(instalmentsAfterTrial().when(happened(3, "2026-04-02", "2027-01-12")), "RY-12");
    }

    @Test
    void a_running_share_is_stated_for_periods_of_the_paid_time_only() {
        List<RoyaltyPeriod> periods = RoyaltyPeriods.between(day(PAID_FROM), day("2028-02-01"), 6);
        assertThat(periods).hasSize(3);
        // The first period ends on 2027-07-10; half a year of the trial is none.
        refused(shareAfterTrial().when(state(1, SALES, "2026-10-10")), "RY-02");
        one(shareAfterTrial().when(state(1, SALES, "2027-07-11")), RoyaltyStated.class, event -> {});
        refused(shareAfterTrial().when(state(4, SALES, "2028-02-02")), "RY-01");
        one(shareAfterTrial().when(statementOverdue(1, "2027-08-30")), StatementFellOverdue.class, event -> {});
    }

    @Test
    void what_was_paid_for_a_licence_that_never_formed_goes_back_and_what_had_not_begun_is_gone() {
        RoyaltyCommand never = new CloseRoyalty(ID, day("2026-04-03"), Ending.EARLY, system("2027-03-01"));
        instalmentsAfterTrial(pay(1, "B-1", FIRST, PAID_FROM))
                .when(never)
                .expectEventsMatching(
                        payloads(RoyaltyClosed.class, DuesCancelled.class, RoyaltyPaymentMismatched.class));
        shareAfterTrial().when(never).expectEventsMatching(payloads(RoyaltyClosed.class));
        refused(shareAfterTrial(never).when(state(1, SALES, "2027-07-11")), "RY-01");
        RoyaltyCommand inTrial = new CloseRoyalty(ID, day("2027-01-05"), Ending.EARLY, system("2027-01-05"));
        instalmentsAfterTrial().when(inTrial).expectEventsMatching(payloads(RoyaltyClosed.class, DuesCancelled.class));
    }

    private TestExecutor<RoyaltyAccount> instalmentsAfterTrial(RoyaltyCommand... more) {
        return fixture.givenCommands(tranches()).andGivenCommands((Object[]) more);
    }

    private TestExecutor<RoyaltyAccount> shareAfterTrial(RoyaltyCommand... more) {
        return fixture.givenCommands(new OpenRoyalty(
                        ID,
                        LICENCE,
                        TAKER,
                        List.of(UNIVERSITY),
                        RoyaltyBase.NET_SALES,
                        300,
                        "as printed",
                        6,
                        null,
                        Money.ZERO,
                        day("2026-04-03"),
                        day("2028-02-01"),
                        day(PAID_FROM),
                        system("2026-12-01")))
                .andGivenCommands((Object[]) more);
    }

    private static OpenInstalments tranches() {
        return new OpenInstalments(
                ID,
                LICENCE,
                TAKER,
                List.of(UNIVERSITY),
                List.of(
                        Instalment.first(FIRST.fen()),
                        Instalment.after(6, 3_000_000),
                        Instalment.upon("product on the market", 1_000_000)),
                day("2026-04-03"),
                day("2028-02-01"),
                day(PAID_FROM),
                system("2026-12-01"));
    }
}
