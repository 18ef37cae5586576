package org.openlicence.exchange.patent;

import java.time.LocalDate;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * An annual fee with what open licensing takes off it (Patent Law art. 51(2)). Reductions are never added up: the best one
 * counts.
 *
 * <p>Whether the announcement suffices or a licence must be recorded is not settled; the policy book has a switch for it.
 *
 * @param due what is to be paid
 * @param basisPoints reduction that was granted, of the full fee; 0 for none
 * @param verified false when a figure was read in no official text
 */
public record AnnualFeeReduction(Money due, int basisPoints, boolean verified) {
    private static final String RATE = "annual-fee.open-licence.reduction";
    private static final String TRIGGER = "annual-fee.open-licence.needs-recorded-licence";

    /** How far open licensing has come with the patent. */
    public enum Stage {
        NOT_ANNOUNCED,
        ANNOUNCED,
        RECORDED_LICENCE
    }

    /**
     * @param otherBasisPoints reduction the owner has on other grounds, e.g. hardship; 0 for none
     * @param dueOn day the fee falls due, which decides the figures
     */
    public static AnnualFeeReduction of(
            Money full, Stage stage, int otherBasisPoints, LocalDate dueOn, PolicyBook policies) {
        PolicyFigure rate = policies.figure(RATE, dueOn);
        PolicyFigure trigger = policies.figure(TRIGGER, dueOn);
        Stage needed = trigger.value() == 0 ? Stage.ANNOUNCED : Stage.RECORDED_LICENCE;
        int own = stage.compareTo(needed) >= 0 ? rate.intValue() : 0;
        int best = Math.max(own, otherBasisPoints);
        return new AnnualFeeReduction(full.minus(full.basisPoints(best)), best, rate.verified() && trigger.verified());
    }
}
