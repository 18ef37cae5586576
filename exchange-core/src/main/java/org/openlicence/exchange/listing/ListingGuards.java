package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.listing.rule.FilingRules;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;

/** The guards of a declaration, to be looked at before it is filed. Filing judges them again under the register's lock. */
public final class ListingGuards {
    private ListingGuards() {}

    /** Every guard in the order of the guard table, holding or not. */
    public static List<Judgement> judge(FilingFacts facts, PolicyBook policies) {
        return FilingRules.of(facts, policies).stream()
                .map(rule -> new Judgement(
                        rule.code(),
                        rule.holds(),
                        rule.basis().key(),
                        rule.inputs(),
                        FilingRules.SOFT.contains(rule.code())))
                .toList();
    }

    /** Codes of the register facts (OL-02 to OL-06) that keep an announced listing shut on a day. */
    public static List<String> bars(PatentFacts patent, LocalDate on) {
        return FilingRules.bars(patent, on).stream()
                .filter(rule -> !rule.holds())
                .map(BusinessRule::code)
                .toList();
    }
}
