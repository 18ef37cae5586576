package org.openlicence.exchange.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.event.DemandFacts;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.shared.CanonicalJson;

/**
 * A demand as its poster writes it. A draft may lack anything but a title; {@code SubmitDemand} asks for the rest.
 *
 * @param industry code of GB/T 4754, e.g. {@code C38}
 * @param province six digits of the province where the result is wanted
 * @param budgetFen what is offered in all, fen
 * @param ownFundsFen how much of it is the demander's own, fen
 * @param neededBy day by which the result is wanted
 * @param hidden whether the poster's name is kept from the public
 * @param unclassified the declaration that nothing in it is a state secret
 * @param sealed words shown only to those who accepted the terms of secrecy, at most 4,000 characters
 * @param contact whom to reach, shown to awardees only, at most 200 characters
 */
public record DemandContent(
        DemandType type,
        PublicWords words,
        @Nullable String industry,
        @Nullable String province,
        List<Indicator> indicators,
        @Nullable Long budgetFen,
        @Nullable Long ownFundsFen,
        @Nullable LocalDate neededBy,
        @Nullable IpOwnership ipOwnership,
        @Nullable CooperationMode cooperationMode,
        AwardMode awardMode,
        @Nullable LocalDate gateDate,
        List<Indicator> gateIndicators,
        boolean hidden,
        boolean unclassified,
        @Nullable String sealed,
        @Nullable String contact) {
    public DemandContent {
        indicators = List.copyOf(indicators);
        gateIndicators = List.copyOf(gateIndicators);
    }

    /** The words as they are hashed and kept. */
    String publicText() {
        return CanonicalJson.of(words);
    }

    /** The part that goes into an event. @param hash how words are hashed */
    DemandFacts facts(UnaryOperator<String> hash) {
        return new DemandFacts(
                industry,
                province,
                indicators,
                budgetFen,
                ownFundsFen,
                neededBy,
                ipOwnership == null ? null : ipOwnership.name(),
                cooperationMode == null ? null : cooperationMode.name(),
                awardMode.name(),
                gateDate,
                gateIndicators,
                hidden,
                unclassified,
                hash.apply(publicText()),
                sealed == null ? null : hash.apply(sealed),
                contact == null ? null : hash.apply(contact));
    }
}
