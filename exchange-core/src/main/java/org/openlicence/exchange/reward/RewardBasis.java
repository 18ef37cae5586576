package org.openlicence.exchange.reward;

import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.shared.Money;

/**
 * What a conversion brought in and cost, fen. Public research money spent before is not a cost (Zhejiang regulations art. 37).
 *
 * @param income received
 * @param taxes on it
 * @param maintenance of the achievement, e.g. annual fees
 * @param transaction direct costs of the deal, e.g. appraisal
 */
public record RewardBasis(Money income, Money taxes, Money maintenance, Money transaction) {
    /** Of one receipt. */
    public static RewardBasis of(RewardReceipt receipt) {
        return new RewardBasis(
                Money.ofFen(receipt.grossFen()),
                sum(receipt, CostKind.TAX),
                sum(receipt, CostKind.UPKEEP),
                sum(receipt, CostKind.DEAL));
    }

    /** What is left, fen; below nothing where it cost more than it brought in. */
    public long balanceFen() {
        return income.fen() - taxes.fen() - maintenance.fen() - transaction.fen();
    }

    /** Net income (净收入) for a reward: what is left, never below nothing. A loss is not carried to another receipt. */
    public Money net() {
        return Money.ofFen(Math.max(0, balanceFen()));
    }

    private static Money sum(RewardReceipt receipt, CostKind kind) {
        return receipt.costs().stream()
                .filter(cost -> cost.kind() == kind)
                .mapToLong(RewardCost::amountFen)
                .mapToObj(Money::ofFen)
                .reduce(Money.ZERO, Money::plus);
    }
}
