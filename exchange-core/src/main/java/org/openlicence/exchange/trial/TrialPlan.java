package org.openlicence.exchange.trial;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.Deferral.Conversion;
import org.openlicence.exchange.listing.terms.Deferral.FirstDue;
import org.openlicence.exchange.listing.terms.Deferral.Guarantee;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;
import org.openlicence.exchange.trial.event.TrialEvent.TrialOpened;

/**
 * What was agreed, pinned for ever.
 *
 * @param representativeId owner that speaks for the licensors, and is compensated for them
 * @param amountFen the deferred fee
 * @param trialEndsOn first day after the trial
 * @param declineUntil last day on which the taker may decline
 * @param longStopOn FIRST_REVENUE: last day to pay without revenue; absent for TRIAL_END
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
        boolean creditReporting) {
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
                e.creditReporting());
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
