package org.openlicence.exchange.web.recordal;

import java.time.LocalDate;
import org.openlicence.exchange.patent.AnnualFeeReduction;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;

/** An unpaid annual fee of a patent with a recorded open licence. */
public record ReducedFee(int feeYear, LocalDate dueOn, long fullFen, long dueFen, int basisPoints, boolean verified) {
    static ReducedFee of(AnnualFee fee, PolicyBook policies) {
        AnnualFeeReduction reduction = AnnualFeeReduction.of(
                Money.ofFen(fee.fullFeeFen()), AnnualFeeReduction.Stage.RECORDED_LICENCE, 0, fee.dueOn(), policies);
        return new ReducedFee(
                fee.feeYear(),
                fee.dueOn(),
                fee.fullFeeFen(),
                reduction.due().fen(),
                reduction.basisPoints(),
                reduction.verified());
    }
}
