package org.openlicence.exchange.reward;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.reward.event.PayrollNote;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.PercentageSource;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.reward.rule.PercentageIsSet;
import org.openlicence.exchange.reward.rule.UnitRuleReachesFloor;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;

/** How a reward is reckoned: percentage, pool of a receipt, parts. Pure; figures are those of the day given. */
public final class RewardRule {
    /** Least part of net income or shares, basis points. */
    static final String FLOOR = "reward.floor";
    /** Least part of a year's operating profit of own use, basis points. */
    static final String OWN_USE_FLOOR = "reward.floor.own-use";
    /** From where on a unit may set its own percentage in a region that names a band. */
    private static final String BAND = "reward.own-rule";

    private static final String NATION = "CN";
    private static final String SHANGHAI = "310000";

    private RewardRule() {}

    /**
     * The least the law gives where nothing was agreed and no rule published; empty for work for a client. A region that
     * obliges its public institutions to more binds only those.
     */
    public static Optional<PolicyFigure> floor(
            RewardWay way, boolean publicUnit, String region, LocalDate on, PolicyBook policies) {
        if (way.clientWork()) {
            return Optional.empty();
        }
        String key = way == RewardWay.OWN_USE ? OWN_USE_FLOOR : FLOOR;
        return Optional.of(policies.figure(key, publicUnit ? region : NATION, on));
    }

    /** From where on the region lets a unit set its own percentage; a band it may use, never a default (SHC art. 34). */
    public static Optional<PolicyFigure> band(RewardWay way, String region, LocalDate on, PolicyBook policies) {
        boolean named = !way.clientWork() && way != RewardWay.OWN_USE && policies.has(BAND, region, on);
        return named ? Optional.of(policies.figure(BAND, region, on)) : Optional.empty();
    }

    /** What the percentages of a plan are judged by: RW-01 for each that is given, RW-05. */
    static List<BusinessRule> rules(
            RewardTerms terms, boolean publicUnit, String region, LocalDate on, PolicyBook policies) {
        List<BusinessRule> rules = new ArrayList<>();
        Integer agreed = terms.agreedBasisPoints();
        Integer own = terms.ruleBasisPoints();
        PolicyFigure floor =
                floor(terms.way(), publicUnit, region, on, policies).orElse(null);
        for (Integer given : new Integer[] {agreed, own}) {
            if (given != null) {
                rules.add(reaches(given, publicUnit ? floor : null));
            }
        }
        rules.add(new PercentageIsSet(agreed != null || own != null || floor != null));
        return rules;
    }

    /**
     * Agreement with the staff, else the published rule of the unit, else the law (arts 44, 45).
     *
     * @throws org.openlicence.exchange.shared.Refused RW-01 when one that is given is below the floor of a public institution
     *     or above the whole; RW-05 when nothing sets one
     */
    public static Percentage percentage(
            RewardTerms terms, boolean publicUnit, String region, LocalDate on, PolicyBook policies) {
        BusinessRule.check(rules(terms, publicUnit, region, on, policies));
        PolicyFigure floor =
                floor(terms.way(), publicUnit, region, on, policies).orElse(null);
        Integer least = floor == null ? null : floor.intValue();
        boolean verified = floor == null || floor.verified();
        Integer agreed = terms.agreedBasisPoints();
        if (agreed != null) {
            return new Percentage(agreed, PercentageSource.AGREEMENT, least, verified);
        }
        Integer own = terms.ruleBasisPoints();
        if (own != null) {
            return new Percentage(own, PercentageSource.UNIT_RULE, least, verified);
        }
        if (least == null) {
            throw new IllegalStateException("nothing sets the percentage of " + terms.way());
        }
        return new Percentage(least, PercentageSource.LAW, least, verified);
    }

    static UnitRuleReachesFloor reaches(int basisPoints, @Nullable PolicyFigure floor) {
        boolean regional = floor != null && !floor.region().equals(NATION);
        return new UnitRuleReachesFloor(
                basisPoints, floor == null ? 1 : floor.intValue(), regional ? Law.ZJC.art("39") : Law.CPL.art("45"));
    }

    /** What one receipt leaves to be paid out: each has a pool of its own. */
    public static Money pool(RewardReceipt receipt, int basisPoints) {
        return RewardBasis.of(receipt).net().basisPoints(basisPoints);
    }

    /**
     * Parts of a pool by whole weights whose sum is the pool: fen that are left over go to the largest remainders, among
     * equal ones to the first.
     *
     * @param weights each above nothing
     */
    public static List<Money> split(Money pool, List<Integer> weights) {
        return splitBy(pool, weights.stream().map(Integer::longValue).toList());
    }

    private static List<Money> splitBy(Money pool, List<Long> weights) {
        BigInteger sum =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        long[] parts = new long[weights.size()];
        BigInteger[] remainders = new BigInteger[weights.size()];
        long left = pool.fen();
        for (int i = 0; i < parts.length; i++) {
            BigInteger[] part = BigInteger.valueOf(pool.fen())
                    .multiply(BigInteger.valueOf(weights.get(i)))
                    .divideAndRemainder(sum);
            parts[i] = part[0].longValueExact();
            remainders[i] = part[1];
            left -= parts[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left)
                .forEach(i -> parts[i]++);
        return Arrays.stream(parts).mapToObj(Money::ofFen).toList();
    }

    /** The same for the recipients of a plan. */
    public static List<RewardPaidPart> parts(Money pool, List<RewardShare> shares) {
        List<Money> parts = split(pool, shares.stream().map(RewardShare::weight).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new RewardPaidPart(
                        shares.get(i).personId(), parts.get(i).fen()))
                .toList();
    }

    /**
     * Parts of a payment by what each recipient still gets, with the same rule for fen left over: nobody gets more than that, and
     * the last payment gives each exactly the rest.
     *
     * @param amount at most what is left in all
     * @param left what each still gets
     */
    static List<RewardPaidPart> partsOf(Money amount, List<RewardPaidPart> left) {
        List<Money> parts =
                splitBy(amount, left.stream().map(RewardPaidPart::amountFen).toList());
        return IntStream.range(0, parts.size())
                .mapToObj(i ->
                        new RewardPaidPart(left.get(i).personId(), parts.get(i).fen()))
                .toList();
    }

    /** How a public institution's reward stands to its total of pay; empty for others, whose pay no text limits here. */
    public static List<PayrollNote> payroll(RewardWay way, boolean publicUnit, String region) {
        List<PayrollNote> notes = new ArrayList<>();
        if (publicUnit) {
            notes.add(PayrollNote.COUNTED_NOT_LIMITED);
            if (region.equals(SHANGHAI)) {
                notes.add(PayrollNote.SHANGHAI_NOT_COUNTED);
            }
            if (way.clientWork()) {
                notes.add(PayrollNote.REGISTRATION_DECIDES);
            }
        }
        return List.copyOf(notes);
    }
}
