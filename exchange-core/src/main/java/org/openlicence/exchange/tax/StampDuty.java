package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-STAMP: stamp tax (印花税) of one party to a technology contract: 0.03 % of the amount without VAT that is shown
 * separately; half of it for small and micro payers while that reduction lasts.
 *
 * <p>due = round(base x rate); reduction = round(due x share); pay = due - reduction. Source: Stamp Tax Law arts 5, 10 and its
 * table; 公告2023年第12号 art. 2.
 *
 * @param due tax without the reduction
 * @param pay tax to pay
 * @param reason why the reduction applies or not
 */
public record StampDuty(Money due, Money pay, TaxReason reason, List<PolicyFigure> figures) {
    public static final String CODE = "R-STAMP";

    static final String RATE = "tax.stamp.technology-contract";
    static final String SMALL_SHARE = "tax.stamp.small-payer-share";

    public StampDuty {
        figures = List.copyOf(figures);
    }

    /**
     * @param base amount stated; with VAT unless the contract shows the VAT separately
     * @param size size of the paying party; absent for one that is no enterprise
     * @param signedOn day the duty arises
     */
    public static StampDuty of(Money base, @Nullable EnterpriseSize size, LocalDate signedOn, PolicyBook policies) {
        PolicyFigure rate = policies.figure(RATE, signedOn);
        Money due = base.basisPoints(rate.intValue());
        boolean small = size == EnterpriseSize.MICRO || size == EnterpriseSize.SMALL;
        if (!small) {
            return new StampDuty(due, due, TaxReason.NOT_SMALL_PAYER, List.of(rate));
        }
        if (!policies.has(SMALL_SHARE, "CN", signedOn)) {
            return new StampDuty(due, due, TaxReason.REDUCTION_NOT_IN_FORCE, List.of(rate));
        }
        PolicyFigure share = policies.figure(SMALL_SHARE, signedOn);
        Money reduction = due.basisPoints(share.intValue());
        return new StampDuty(due, due.minus(reduction), TaxReason.SMALL_PAYER, List.of(rate, share));
    }
}
