package org.openlicence.exchange.tax;

import java.util.List;
import java.util.Map;
import org.openlicence.exchange.shared.Money;

/**
 * One tax of one party on one contract, as an estimate: the tax authority decides.
 *
 * @param rule code of the rule, e.g. {@code R-VAT-TECH}
 * @param version version of the rule on the day judged
 * @param party whose tax it is
 * @param outcome whether the relief applies
 * @param withRelief tax with what is applicable
 * @param withoutRelief tax without any relief
 * @param reasons why, in the order to be read
 * @param changes what would turn out better, and by how much; empty when nothing is known
 * @param sources texts and places the figures were read in
 * @param verified false when a figure used was read in no official text; pages say so beside it
 */
public record TaxLine(
        String rule,
        int version,
        Party party,
        Outcome outcome,
        Money withRelief,
        Money withoutRelief,
        List<TaxReason> reasons,
        List<Change> changes,
        List<String> sources,
        boolean verified) {
    public TaxLine {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
    }

    public enum Party {
        LICENSOR,
        TAKER
    }

    public enum Outcome {
        /** The relief applies, on the conditions named in the reasons. */
        ELIGIBLE,
        INELIGIBLE,
        /** Nothing can be judged yet; the amounts are what is known. */
        ESTIMATE
    }

    /**
     * A step that would change the outcome; the sentence is the message {@code tax.change.<kind>}, whose
     * arguments are the inputs and {@code tax}, the yuan of {@code taxThen}.
     *
     * @param kind what to do
     * @param inputs named arguments of the sentence
     * @param taxThen the tax then
     */
    public record Change(Kind kind, Map<String, String> inputs, Money taxThen) {
        public Change {
            inputs = Map.copyOf(inputs);
        }

        public enum Kind {
            /** Have the contract recognised and registered. */
            REGISTER_CONTRACT,
            /** Announce a term of the years the relief asks. */
            LONGER_TERM
        }
    }
}
