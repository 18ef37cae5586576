package org.openlicence.exchange.registration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.CaseChecked;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.DecisionRecommended;

/**
 * What reviewers found of a case.
 *
 * @param reviewers every person who acted on the case as reviewer; none of them may decide it
 * @param verdicts that stand, by the name of the point
 */
record Review(
        Set<String> reviewers,
        @Nullable ContractClassified classification,
        @Nullable AmountsDetermined amounts,
        Map<String, CheckedPoint> verdicts,
        @Nullable DecisionRecommended recommendation,
        @Nullable String firstApproverId) {
    Review by(RegistrationEvent e) {
        Set<String> more = new HashSet<>(reviewers);
        more.add(e.trace().personId());
        return new Review(Set.copyOf(more), classification, amounts, verdicts, recommendation, firstApproverId);
    }

    Review classified(ContractClassified e) {
        return new Review(reviewers, e, amounts, verdicts, recommendation, firstApproverId);
    }

    Review determined(AmountsDetermined e) {
        return new Review(reviewers, classification, e, verdicts, recommendation, firstApproverId);
    }

    Review judged(CaseChecked e) {
        Map<String, CheckedPoint> next = new HashMap<>(verdicts);
        e.verdicts().forEach(one -> next.put(one.point(), one));
        return new Review(reviewers, classification, amounts, Map.copyOf(next), recommendation, firstApproverId);
    }

    Review recommended(DecisionRecommended e) {
        return new Review(reviewers, classification, amounts, verdicts, e, null);
    }

    /** What was found before stays; the recommendation and a first approval do not. */
    Review withoutRecommendation() {
        return new Review(reviewers, classification, amounts, verdicts, null, null);
    }

    Review firstApproved(@Nullable String approverId) {
        return new Review(reviewers, classification, amounts, verdicts, recommendation, approverId);
    }
}
