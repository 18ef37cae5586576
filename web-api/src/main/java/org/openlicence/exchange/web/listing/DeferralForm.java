package org.openlicence.exchange.web.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral;

/** A deferral as typed; the guards beside the form say what is missing (OL-11). Components as in {@link Deferral}. */
public record DeferralForm(
        @Nullable @Min(1) @Max(60) Integer trialMonths,
        @Nullable @Min(1) @Max(60) Integer declineMonths,
        Deferral.@Nullable Conversion conversion,
        Deferral.@Nullable FirstDue firstDue,
        @Nullable @Min(1) @Max(240) Integer longStopMonths,
        @Nullable @Size(max = 2000) String declineDuties,
        Deferral.@Nullable Guarantee guarantee,
        @Nullable @Size(max = 200) String guaranteeReference,
        @Nullable Boolean creditReporting,
        Deferral.@Nullable Then then) {
    static final DeferralForm EMPTY = new DeferralForm(
            12,
            null,
            Deferral.Conversion.OPT_IN,
            Deferral.FirstDue.TRIAL_END,
            null,
            null,
            Deferral.Guarantee.NONE,
            null,
            null,
            Deferral.Then.ONE_SUM);

    static DeferralForm of(@Nullable Deferral deferral) {
        return deferral == null
                ? EMPTY
                : new DeferralForm(
                        deferral.trialMonths(),
                        deferral.declineMonths(),
                        deferral.conversion(),
                        deferral.firstDue(),
                        deferral.longStopMonths(),
                        deferral.declineDuties(),
                        deferral.guarantee(),
                        deferral.guaranteeReference(),
                        deferral.creditReporting(),
                        deferral.following());
    }

    /** A box that is not ticked says no. */
    Deferral deferral() {
        return new Deferral(
                trialMonths,
                declineMonths,
                conversion,
                firstDue,
                longStopMonths,
                declineDuties,
                guarantee,
                guaranteeReference,
                Boolean.TRUE.equals(creditReporting),
                then);
    }
}
