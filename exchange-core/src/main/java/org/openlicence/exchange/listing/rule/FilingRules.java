package org.openlicence.exchange.listing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.listing.FilingFacts;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.NumberIsValidAndOfItsType;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.BusinessRule;

/** The guards of a declaration in the order of the guard table (Implementing Regulations arts 85, 86). */
public final class FilingRules {
    /** The guards that lead to review instead of a refusal. */
    public static final Set<String> SOFT = Set.of("OL-13", "OL-14");

    private FilingRules() {}

    /** All guards, OL-01 to OL-19. */
    public static List<BusinessRule> of(FilingFacts facts, PolicyBook policies) {
        PatentFacts patent = facts.patent();
        OfferTerms terms = facts.terms();
        LocalDate on = facts.on();
        List<BusinessRule> rules = new ArrayList<>();
        rules.add(new GrantIsAnnounced(patent.grantedOn(), on));
        rules.addAll(bars(patent, on));
        rules.add(new NoOtherImpediment(facts.otherImpediment()));
        rules.add(new EvaluationReportExists(patent.type(), patent.evaluationReports(), on));
        rules.add(new EvaluationReportIsPositive(patent.type(), patent.evaluationReports(), on));
        rules.add(new EveryOwnerConsents(
                patent.owners(), facts.consents(), terms.hash().value()));
        rules.addAll(ofOffer(terms, patent, on));
        rules.add(AdvertisingIsAbsent.of(terms));
        rules.add(FeeIsNotAboveCeiling.of(terms, FeeIsNotAboveCeiling.Ceilings.on(on, policies)));
        rules.add(PriceHasBeenPublic.of(facts.publicity(), terms));
        rules.add(new NumberIsValidAndOfItsType(patent.number(), patent.type(), on));
        rules.add(new NoOtherLiveListing(facts.listing(), facts.live()));
        return List.copyOf(rules);
    }

    /** The guards about register facts, which can arise after the announcement too: OL-02 to OL-06. */
    public static List<BusinessRule> bars(PatentFacts patent, LocalDate on) {
        return List.of(
                new RightIsInForce(patent.expiresOn(), patent.rightEndedOn(), on),
                new NoExclusiveOrSoleLicenceInTerm(patent.licences(), on),
                new NoSuspensionOrPreservation(patent.suspensions(), on),
                new AnnualFeesArePaid(patent.annualFees(), on),
                new EveryPledgeeConsents(patent.pledges(), on));
    }

    /** The guards about the offer alone, which must hold before owners are asked to consent: OL-11, OL-12, OL-19. */
    public static List<BusinessRule> ofOffer(OfferTerms terms, PatentFacts patent, LocalDate on) {
        return List.of(
                FeeIsComputable.of(terms),
                TermIsGivenAndWithinTheRight.of(terms, patent.expiresOn(), on),
                FundGuaranteesOneSum.of(terms));
    }
}
