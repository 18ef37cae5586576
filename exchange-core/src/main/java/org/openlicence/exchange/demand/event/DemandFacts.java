package org.openlicence.exchange.demand.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a demand is a figure, a day or a code. Its words are kept beside the log, see {@code publicHash}.
 *
 * @param industry code of GB/T 4754, e.g. {@code C38}; absent until said
 * @param province six digits of the province where the result is wanted, e.g. {@code 310000}; absent until said
 * @param indicators what the result must reach
 * @param budgetFen what the demander offers in all, fen
 * @param ownFundsFen how much of it is its own, fen
 * @param neededBy day by which the result is wanted
 * @param ipOwnership DEMANDER, SOLVER, SHARED or AGREED (to be settled by contract)
 * @param cooperationMode COMMISSIONED, COOPERATIVE, LICENCE, TRANSFER or SERVICE
 * @param awardMode SINGLE or HORSE_RACE
 * @param gateDate day of the gate of a horse race; absent otherwise
 * @param gateIndicators what a runner must have reached at the gate
 * @param hidden whether the poster's name is kept from the public; the registrar knows it
 * @param unclassified the demander declares that nothing in it is a state secret
 * @param publicHash SHA-256 of the public words
 * @param sealedHash SHA-256 of the sealed words; absent when there are none
 * @param contactHash SHA-256 of whom to reach; absent until said
 */
public record DemandFacts(
        @Nullable String industry,
        @Nullable String province,
        List<Indicator> indicators,
        @Nullable Long budgetFen,
        @Nullable Long ownFundsFen,
        @Nullable LocalDate neededBy,
        @Nullable String ipOwnership,
        @Nullable String cooperationMode,
        String awardMode,
        @Nullable LocalDate gateDate,
        List<Indicator> gateIndicators,
        boolean hidden,
        boolean unclassified,
        String publicHash,
        @Nullable String sealedHash,
        @Nullable String contactHash) {
    public DemandFacts {
        indicators = List.copyOf(indicators);
        gateIndicators = List.copyOf(gateIndicators);
    }
}
