package org.openlicence.exchange.tax;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.Money;

/**
 * R-IIT58: of a cash reward to researchers half enters the month's wage income (科技成果转化现金奖励减半计税), when it is paid within 36
 * months of the receipt it comes from; each receipt has a window of its own.
 *
 * <p>exempt = round(reward x 50 %); taxed = reward - exempt. The months count from the day after the receipt and end on the
 * same day of the calendar; that reading is not verified. Sources: 财税[2018]58号; 公告2018年第30号.
 *
 * @param lastDay last day of the window
 * @param inWindow whether it was paid by then, and not before the receipt
 */
public record RewardRelief(LocalDate lastDay, boolean inWindow, Money exempt, Money taxed, List<PolicyFigure> figures) {
    public static final String CODE = "R-IIT58";

    static final String SHARE = "tax.iit.reward-share";
    static final String WINDOW = "tax.iit.reward-window";

    public RewardRelief {
        figures = List.copyOf(figures);
    }

    /** @param receivedOn day the income was received @param paidOn day the reward is paid */
    public static RewardRelief of(Money reward, LocalDate receivedOn, LocalDate paidOn, PolicyBook policies) {
        PolicyFigure share = policies.figure(SHARE, paidOn);
        PolicyFigure months = policies.figure(WINDOW, paidOn);
        LocalDate lastDay = receivedOn.plusMonths(months.value());
        boolean inWindow = !paidOn.isAfter(lastDay) && !paidOn.isBefore(receivedOn);
        Money exempt = inWindow ? reward.basisPoints(share.intValue()) : Money.ZERO;
        return new RewardRelief(lastDay, inWindow, exempt, reward.minus(exempt), List.of(share, months));
    }
}
