package org.openlicence.exchange.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.listing.terms.Deferral.Then;
import org.openlicence.exchange.trial.TrialCommand.DeclareTrialBreach;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredPaymentMismatched;
import org.openlicence.exchange.trial.event.TrialEvent.FirstRevenueAwaited;
import org.openlicence.exchange.trial.event.TrialEvent.PaidTimeSet;
import org.openlicence.exchange.trial.event.TrialEvent.TrialClosed;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;

/** A trial that instalments or a running share follow: it ends by handing over to the account of the licence. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaidTimeTest extends TrialTestBase {
    @Test
    void after_the_trial_the_account_takes_over_whenever_the_taker_said_so() {
        paid(after(Then.ROYALTY_SALES, FirstDue.TRIAL_END), convert("2026-12-01"), "2027-01-15", "TRIAL_END");
        paid(after(Then.INSTALMENTS, FirstDue.TRIAL_END), end("2027-01-15"), "2027-01-15", "TRIAL_END");
        after(Then.INSTALMENTS, FirstDue.TRIAL_END, convert("2026-12-01"))
                .when(convert("2026-12-02"))
                .expectNoEvents();
        after(Then.INSTALMENTS, FirstDue.TRIAL_END, convert("2026-12-01"))
                .when(end("2027-01-15"))
                .expectNoEvents();
    }

    @Test
    void declined_or_lapsed_there_is_nothing_to_hand_over() {
        last(
                after(Then.ROYALTY_PROFIT, FirstDue.TRIAL_END).when(decline("2026-12-20")),
                1,
                TrialDeclined.class,
                event -> {});
        Deferral optIn =
                deferral(Conversion.OPT_IN, FirstDue.TRIAL_END, Guarantee.NONE).followedBy(Then.ROYALTY_PROFIT);
        last(given(optIn).when(end("2027-01-15")), 1, TrialLapsed.class, event -> {});
        refused(
                after(Then.ROYALTY_PROFIT, FirstDue.TRIAL_END, convert("2026-12-01"))
                        .when(decline("2026-12-02")),
                "TR-01");
    }

    @Test
    void a_running_share_is_owed_from_the_first_revenue_whenever_it_is_reported() {
        paid(
                after(Then.ROYALTY_SALES, FirstDue.FIRST_REVENUE),
                3,
                revenue("2026-06-01", "2026-08-20"),
                "2026-06-01",
                "FIRST_REVENUE");
    }

    @Test
    void a_first_instalment_leaves_the_days_that_one_sum_would() {
        paid(
                after(Then.INSTALMENTS, FirstDue.FIRST_REVENUE),
                3,
                revenue("2026-06-01", "2026-06-05"),
                "2026-06-16",
                "FIRST_REVENUE");
        paid(
                after(Then.INSTALMENTS, FirstDue.FIRST_REVENUE),
                3,
                revenue("2026-02-02", "2026-06-05"),
                "2026-06-05",
                "FIRST_REVENUE");
    }

    @Test
    void converted_without_revenue_it_waits_for_the_first_one_or_the_long_stop() {
        for (Then then : new Then[] {Then.INSTALMENTS, Then.ROYALTY_SALES}) {
            last(
                    after(then, FirstDue.FIRST_REVENUE).when(end("2027-01-15")),
                    2,
                    FirstRevenueAwaited.class,
                    event -> assertThat(event.longStopOn()).isEqualTo(day("2028-01-15")));
            Object waits = end("2027-01-15");
            after(then, FirstDue.FIRST_REVENUE, waits)
                    .when(convert("2027-02-01"))
                    .expectNoEvents();
            refused(after(then, FirstDue.FIRST_REVENUE, waits).when(end("2028-01-14")), "TR-07");
            paid(after(then, FirstDue.FIRST_REVENUE, waits), 1, end("2028-01-15"), "2028-01-15", "LONG_STOP");
        }
        Object waits = convert("2026-12-01");
        paid(
                after(Then.ROYALTY_SALES, FirstDue.FIRST_REVENUE, waits),
                2,
                revenue("2027-03-01", "2027-03-02"),
                "2027-03-01",
                "FIRST_REVENUE");
        paid(
                after(Then.INSTALMENTS, FirstDue.FIRST_REVENUE, waits),
                2,
                revenue("2028-01-10", "2028-01-11"),
                "2028-01-15",
                "LONG_STOP");
        refused(
                after(Then.ROYALTY_SALES, FirstDue.FIRST_REVENUE, waits, revenue("2027-03-01", "2027-03-02"))
                        .when(revenue("2027-03-02", "2027-03-03")),
                "TR-05");
    }

    @Test
    void what_the_account_collects_is_not_paid_demanded_or_claimed_here() {
        Object[] converted = {convert("2026-12-01")};
        last(
                after(Then.INSTALMENTS, FirstDue.TRIAL_END, converted).when(pay("B-1", FEE, "2027-01-20")),
                1,
                DeferredPaymentMismatched.class,
                event -> {
                    assertThat(event.reason()).isEqualTo("NOT_AWAITED");
                    assertThat(event.dueFen()).isZero();
                });
        after(Then.INSTALMENTS, FirstDue.TRIAL_END, converted)
                .when(overdue("2027-01-20"))
                .expectNoEvents();
        refused(after(Then.INSTALMENTS, FirstDue.TRIAL_END, converted).when(demand("2027-01-20")), "TR-09");
        refused(
                after(Then.INSTALMENTS, FirstDue.TRIAL_END, converted)
                        .when(new DeclareTrialBreach(ID, licensor("2027-06-20"))),
                "TR-12");
        refused(after(Then.INSTALMENTS, FirstDue.TRIAL_END, converted).when(call("0", "2027-06-20")), "TR-09", "TR-10");
    }

    @Test
    void a_licence_that_ends_while_it_waits_owes_nothing_and_later_the_account_closes_itself() {
        closed(after(Then.INSTALMENTS, FirstDue.FIRST_REVENUE, convert("2026-12-01")), "2027-05-01", true);
        closed(after(Then.INSTALMENTS, FirstDue.TRIAL_END), "2026-05-01", true);
        closed(after(Then.INSTALMENTS, FirstDue.TRIAL_END, convert("2026-12-01")), "2027-05-01", false);
        closed(after(Then.INSTALMENTS, FirstDue.TRIAL_END, convert("2026-12-01")), "2026-01-15", false);
    }

    private TestExecutor<Trial> after(Then then, FirstDue firstDue, Object... more) {
        return given(deferral(Conversion.AUTO, firstDue, Guarantee.NONE).followedBy(then), more);
    }

    private static void paid(TestExecutor<Trial> trial, TrialCommand command, String from, String basis) {
        paid(trial, 2, command, from, basis);
    }

    private static void paid(TestExecutor<Trial> trial, int events, TrialCommand command, String from, String basis) {
        last(trial.when(command), events, PaidTimeSet.class, event -> {
            assertThat(event.beginsOn()).isEqualTo(day(from));
            assertThat(event.basis()).isEqualTo(basis);
            assertThat(event.licenceId()).isEqualTo(LICENCE.value());
        });
    }

    private static void closed(TestExecutor<Trial> trial, String endedOn, boolean cancelled) {
        last(
                trial.when(close(endedOn)),
                1,
                TrialClosed.class,
                event -> assertThat(event.cancelled()).isEqualTo(cancelled));
    }
}
