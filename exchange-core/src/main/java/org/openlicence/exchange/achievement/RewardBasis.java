package org.openlicence.exchange.achievement;

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
    /** Net income (净收入): what is left, never below nothing. */
    public Money net() {
        long left = income.fen() - taxes.fen() - maintenance.fen() - transaction.fen();
        return Money.ofFen(Math.max(0, left));
    }
}
