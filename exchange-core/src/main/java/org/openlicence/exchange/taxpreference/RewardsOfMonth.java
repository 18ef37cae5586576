package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.tax.RewardRelief;

/**
 * Rewards paid together, out of up to three receipts: one relief for the month, but each receipt has a window of its own (财税[2018]58号:
 * within 36 months of each actual receipt), so that what stands outside its own is taxed whole beside what stands inside.
 *
 * @param given whether each amount has its day of receipt, and there is one
 * @param inWindow whether any of it was paid in its time
 */
record RewardsOfMonth(boolean given, boolean inWindow, Money reward, Money exempt, List<PolicyFigure> figures) {
    private static final List<Map.Entry<TaxInput, TaxInput>> RECEIPTS = List.of(
            Map.entry(TaxInput.REWARD, TaxInput.RECEIVED_ON),
            Map.entry(TaxInput.SECOND_REWARD, TaxInput.SECOND_RECEIVED_ON),
            Map.entry(TaxInput.THIRD_REWARD, TaxInput.THIRD_RECEIVED_ON));

    static RewardsOfMonth of(Inputs inputs, LocalDate paidOn, PolicyBook policies) {
        Money reward = Money.ZERO;
        Money exempt = Money.ZERO;
        boolean given = inputs.has(TaxInput.REWARD);
        boolean inWindow = false;
        List<PolicyFigure> figures = new ArrayList<>();
        for (Map.Entry<TaxInput, TaxInput> receipt : RECEIPTS) {
            if (!inputs.has(receipt.getKey())) {
                continue;
            }
            LocalDate received = inputs.day(receipt.getValue());
            Money part = inputs.money(receipt.getKey());
            RewardRelief relief = RewardRelief.of(part, received == null ? paidOn : received, paidOn, policies);
            reward = reward.plus(part);
            exempt = exempt.plus(relief.exempt());
            given = given && received != null;
            inWindow = inWindow || relief.inWindow();
            figures = relief.figures();
        }
        if (figures.isEmpty()) {
            figures = RewardRelief.of(Money.ZERO, paidOn, paidOn, policies).figures();
        }
        return new RewardsOfMonth(given, inWindow, reward, exempt, List.copyOf(figures));
    }

    Money taxed() {
        return reward.minus(exempt);
    }
}
