package org.openlicence.exchange.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.rule.FeeIsComputable;
import org.openlicence.exchange.listing.rule.FundGuaranteesOneSum;
import org.openlicence.exchange.listing.rule.NoExclusiveOrSoleLicenceInTerm;
import org.openlicence.exchange.listing.rule.NoSuspensionOrPreservation;
import org.openlicence.exchange.listing.rule.OfferFields;
import org.openlicence.exchange.listing.rule.TermIsGivenAndWithinTheRight;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.FieldWithinLimit;

/** Rules of listings that hold as well where terms are negotiated. */
public final class NegotiableRules {
    private NegotiableRules() {}

    /** The offer is complete and its term possible: field limits, OL-11, OL-12, OL-19. A contract has one price, so no variants. */
    public static List<BusinessRule> terms(OfferTerms terms, @Nullable LocalDate expiresOn, LocalDate day) {
        List<BusinessRule> rules = new ArrayList<>(OfferFields.of(terms));
        rules.add(FieldWithinLimit.list("alternatives", terms.others(), 0));
        rules.add(FeeIsComputable.of(terms));
        rules.add(TermIsGivenAndWithinTheRight.of(terms, expiresOn, day));
        rules.add(FundGuaranteesOneSum.of(terms));
        return List.copyOf(rules);
    }

    /** Nothing on the register keeps the owners from licensing: OL-03, OL-04. @param facts absent when unknown */
    public static List<BusinessRule> right(@Nullable PatentFacts facts, LocalDate day) {
        return List.of(
                new NoExclusiveOrSoleLicenceInTerm(facts == null ? List.of() : facts.licences(), day),
                new NoSuspensionOrPreservation(facts == null ? List.of() : facts.suspensions(), day));
    }
}
