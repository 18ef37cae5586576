package org.openlicence.exchange.listing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.listing.terms.FeePlan;

/** What OL-11 asks of a deferred plan. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeferralIsWholeTest {
    @Test
    void a_whole_plan_can_be_reckoned() {
        assertThat(rule(deferral(12, 6, FirstDue.TRIAL_END, null, Guarantee.FUND, "fnd_delta"))
                        .holds())
                .isTrue();
        assertThat(rule(deferral(12, null, FirstDue.FIRST_REVENUE, 24, Guarantee.NONE, null))
                        .holds())
                .isTrue();
    }

    @Test
    void days_that_contradict_each_other_are_named() {
        assertThat(missing(deferral(null, null, FirstDue.TRIAL_END, null, Guarantee.NONE, null)))
                .isEqualTo("deferral.trialMonths");
        assertThat(missing(deferral(12, 13, FirstDue.TRIAL_END, null, Guarantee.NONE, null)))
                .isEqualTo("deferral.declineMonths");
        assertThat(missing(deferral(12, null, FirstDue.FIRST_REVENUE, 11, Guarantee.NONE, null)))
                .isEqualTo("deferral.longStopMonths");
        assertThat(missing(deferral(12, null, FirstDue.TRIAL_END, 24, Guarantee.NONE, null)))
                .isEqualTo("deferral.longStopMonths");
    }

    @Test
    void a_guarantor_is_named_and_a_fund_by_its_id() {
        assertThat(missing(deferral(12, null, FirstDue.TRIAL_END, null, Guarantee.INSURER, null)))
                .isEqualTo("deferral.guaranteeReference");
        assertThat(missing(deferral(12, null, FirstDue.TRIAL_END, null, Guarantee.FUND, "the city's fund")))
                .isEqualTo("deferral.guaranteeReference");
        assertThat(missing(deferral(12, null, FirstDue.TRIAL_END, null, Guarantee.NONE, "fnd_delta")))
                .isEqualTo("deferral.guaranteeReference");
    }

    @Test
    void nothing_is_said_and_a_deferral_has_no_place_elsewhere() {
        FeePlan empty = new FeePlan(FeePlan.Kind.DEFERRED, 1L, null, null, null, null, null);
        assertThat(new FeeIsComputable(empty).inputs()).containsEntry("missing", "deferral");
        Deferral some = deferral(12, null, FirstDue.TRIAL_END, null, Guarantee.NONE, null);
        FeePlan lump = new FeePlan(FeePlan.Kind.LUMP_SUM, 1L, null, null, null, null, null, null, null, some);
        assertThat(new FeeIsComputable(lump).inputs()).containsEntry("missing", "-deferral");
        assertThat(FeePlan.deferred(8_000_000, some).dueAtConclusionFen()).isZero();
        assertThat(FeePlan.deferred(8_000_000, some).fixedFen()).isEqualTo(8_000_000);
    }

    private static Deferral deferral(
            Integer trial,
            Integer decline,
            FirstDue firstDue,
            Integer longStop,
            Guarantee guarantee,
            String reference) {
        return new Deferral(
                trial, decline, Conversion.OPT_IN, firstDue, longStop, "stop use", guarantee, reference, true);
    }

    private static FeeIsComputable rule(Deferral deferral) {
        return new FeeIsComputable(FeePlan.deferred(8_000_000, deferral));
    }

    private static String missing(Deferral deferral) {
        return rule(deferral).inputs().get("missing");
    }
}
