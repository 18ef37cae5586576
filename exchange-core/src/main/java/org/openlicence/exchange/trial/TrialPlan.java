package org.openlicence.exchange.trial;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.listing.terms.Deferral.Then;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/**
 * What was agreed, pinned for ever.
 *
 * @param representativeId owner that speaks for the licensors, and is compensated for them
 * @param amountFen everything fixed in the deferred fee; 0 where it is a running share
 * @param trialEndsOn first day after the trial
 * @param declineUntil last day on which the taker may decline
 * @param longStopOn FIRST_REVENUE: last day to pay without revenue; absent for TRIAL_END
 * @param then how the fee is paid by the account of the licence; absent for one sum, which is paid here
 */
public record TrialPlan(
        String licenceId,
        String takerId,
        List<String> licensorIds,
        String representativeId,
        long amountFen,
        LocalDate validFrom,
        LocalDate trialEndsOn,
        LocalDate declineUntil,
        Conversion conversion,
        FirstDue firstDue,
        @Nullable LocalDate longStopOn,
        String declineDuties,
        Guarantee guarantee,
        @Nullable String guaranteeReference,
        boolean creditReporting,
        @Nullable Then then) {
    public TrialPlan {
        licensorIds = List.copyOf(licensorIds);
    }

    public static TrialPlan of(TrialOpened e) {
        return new TrialPlan(
                e.licenceId(),
                e.takerId(),
                e.licensorIds(),
                e.representativeId(),
                e.amountFen(),
                e.validFrom(),
                e.trialEndsOn(),
                e.declineUntil(),
                Conversion.valueOf(e.conversion()),
                FirstDue.valueOf(e.firstDue()),
                e.longStopOn(),
                e.declineDuties(),
                Guarantee.valueOf(e.guarantee()),
                e.guaranteeReference(),
                e.creditReporting(),
                e.then() == null ? null : Then.valueOf(e.then()));
    }

    /** How the fee is paid after the trial; never absent. */
    public Then following() {
        return then == null ? Then.ONE_SUM : then;
    }

    /** Whether the account of the licence takes over when the trial is converted. */
    public boolean byAccount() {
        return then != null;
    }

    /** How an organisation stands to the licence. */
    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (takerId.equals(actor.organisationId())) {
            relations.add(Relation.TAKER);
        }
        if (licensorIds.contains(actor.organisationId())) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }
}
