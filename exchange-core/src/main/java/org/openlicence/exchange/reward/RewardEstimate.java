package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Money;

/**
 * What the inventors are owed at least from a licence or transfer (职务科技成果转化奖励). An estimate, no decision. Pure.
 *
 * <p>Half of the net income is the national floor (Law on Promoting the Transformation of S&T Achievements art. 45); a Shanghai
 * unit may set 70 % or more and is bound by its own rule, but never by less than the floor; in Zhejiang 70 % is the floor,
 * and of the reward main contributors and transfer staff have shares of their own.
 *
 * @param nationalFloor half of the net income
 * @param floorBasisPoints floor of the region
 * @param ruleBasisPoints rule of the unit that was reckoned with, or the floor where it has none
 * @param reward least reward under the rule
 * @param mainContributors least part of it for main contributors; absent where no text says so
 * @param transferStaff least part of it for those who transferred it; absent where no text says so
 * @param verified whether every figure was read in an official text
 */
public record RewardEstimate(
        Money net,
        Money nationalFloor,
        int floorBasisPoints,
        int ruleBasisPoints,
        Money reward,
        @Nullable Money mainContributors,
        @Nullable Money transferStaff,
        boolean verified) {
    /**
     * @param region province of the unit, e.g. {@code 310000}
     * @param unitRule the unit's own rule, basis points of the net income; absent where it has none
     * @throws org.openlicence.exchange.shared.Refused RW-01 when the unit's rule is below the floor or above the whole
     */
    public static RewardEstimate of(
            RewardBasis basis, String region, @Nullable Integer unitRule, LocalDate on, PolicyBook policies) {
        PolicyFigure national = policies.figure(RewardRule.FLOOR, on);
        PolicyFigure floor = policies.figure(RewardRule.FLOOR, region, on);
        int rule = unitRule == null ? floor.intValue() : unitRule;
        BusinessRule.check(RewardRule.reaches(rule, floor));
        Money net = basis.net();
        Money reward = net.basisPoints(rule);
        PolicyFigure main = regional("reward.main-contributors", region, on, policies);
        PolicyFigure staff = regional("reward.transfer-staff", region, on, policies);
        return new RewardEstimate(
                net,
                net.basisPoints(national.intValue()),
                floor.intValue(),
                rule,
                reward,
                main == null ? null : reward.basisPoints(main.intValue()),
                staff == null ? null : reward.basisPoints(staff.intValue()),
                Stream.of(national, floor, main, staff).allMatch(figure -> figure == null || figure.verified()));
    }

    private static @Nullable PolicyFigure regional(String key, String region, LocalDate on, PolicyBook policies) {
        return policies.has(key, region, on) ? policies.figure(key, region, on) : null;
    }
}
