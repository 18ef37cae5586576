package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Rule;

/**
 * The pledgee of every pledge on the register consented in writing to the open licence.
 *
 * @param pledges pledges on the register; one counts until the day it is struck off
 * @param on the legal day judged
 */
@Rule(code = "OL-06", law = Law.IR, article = "86(4)")
public record EveryPledgeeConsents(List<Pledge> pledges, LocalDate on) implements BusinessRule {
    @Override
    public boolean holds() {
        return withoutConsent().isEmpty();
    }

    @Override
    public Map<String, String> inputs() {
        return Map.of("pledges", String.join(", ", withoutConsent()), "on", on.toString());
    }

    private List<String> withoutConsent() {
        return pledges.stream()
                .filter(pledge -> pledge.releasedOn() == null || on.isBefore(pledge.releasedOn()))
                .filter(pledge -> !pledge.consented())
                .map(Pledge::pledgeNumber)
                .toList();
    }
}
