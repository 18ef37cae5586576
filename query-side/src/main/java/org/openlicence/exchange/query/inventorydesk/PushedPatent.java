package org.openlicence.exchange.query.inventorydesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.event.ConversionWish;
import org.openlicence.exchange.inventory.event.EnterpriseAnswer;

/**
 * What an enterprise sees of a record that was pushed to it: what the owner offers, and its own answer. Not the owner's
 * grades, and nobody else's answer.
 *
 * @param version of the record; the ETag
 * @param answerBy last day to answer
 * @param answer its own last answer; absent while it gave none
 */
public record PushedPatent(
        String inventoryId,
        long version,
        String patentId,
        String ownerId,
        List<ConversionWish> conversionWishes,
        int trl,
        @Nullable String applicationScenario,
        List<String> targetIndustries,
        @Nullable Long expectedPriceFen,
        boolean supportPossible,
        LocalDate answerBy,
        @Nullable EnterpriseAnswer answer) {
    public PushedPatent {
        conversionWishes = List.copyOf(conversionWishes);
        targetIndustries = List.copyOf(targetIndustries);
    }

    /** Empty when the record was not pushed to the enterprise, or was taken back. */
    public static Optional<PushedPatent> of(InventoryView view, String enterpriseId) {
        return view.lastPushTo(enterpriseId)
                .filter(push -> !view.withdrawn())
                .map(push -> new PushedPatent(
                        view.inventoryId(),
                        view.version(),
                        view.patentId(),
                        view.ownerId(),
                        view.entry().conversionWishes(),
                        view.entry().trl(),
                        view.entry().applicationScenario(),
                        view.entry().targetIndustries(),
                        view.entry().expectedPriceFen(),
                        view.entry().supportPossible(),
                        push.answerBy(),
                        view.answerOf(enterpriseId)
                                .map(InventoryView.Answer::answer)
                                .orElse(null)));
    }

    /** Whether an answer is still taken. */
    public boolean open(LocalDate today) {
        return !today.isAfter(answerBy);
    }
}
