package org.openlicence.exchange.negotiation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.TakerRules;
import org.openlicence.exchange.listing.NegotiableRules;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;

/** What the register must say of a right for its owners to license it: LC-05, OL-03, OL-04. */
final class RightRules {
    private RightRules() {}

    /** @param facts the register row, locked against change; absent when the patent is unknown */
    static List<BusinessRule> of(@Nullable PatentFacts facts, LocalDate day) {
        return Stream.concat(Stream.of(TakerRules.rightInForce(facts, day)), NegotiableRules.right(facts, day).stream())
                .toList();
    }
}
