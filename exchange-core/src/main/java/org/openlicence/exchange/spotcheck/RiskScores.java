package org.openlicence.exchange.spotcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.spotcheck.SpotDrawCommand.PopulationCase;
import org.openlicence.exchange.spotcheck.event.RiskReason;

/**
 * Why a contract of a population is worth a look, each reason with its points. Pure; what a contract is compared with is the
 * population itself.
 */
final class RiskScores {
    private static final int MONTHS_OF_A_QUARTER = 3;
    /** Of a percent. */
    private static final int BASIS_POINTS = 100;

    private final LocalDate day;
    private final PolicyBook policies;
    private final Map<String, Long> medians;
    private final Map<String, Long> together;

    /** @param day whose figures count */
    RiskScores(List<PopulationCase> population, LocalDate day, PolicyBook policies) {
        this.day = day;
        this.policies = policies;
        this.medians = population.stream()
                .collect(Collectors.groupingBy(
                        PopulationCase::contractType,
                        Collectors.collectingAndThen(Collectors.toList(), RiskScores::median)));
        this.together = population.stream().collect(Collectors.groupingBy(RiskScores::parties, Collectors.counting()));
    }

    List<RiskReason> of(PopulationCase one) {
        List<RiskReason> reasons = new ArrayList<>();
        for (RiskFactor factor : RiskFactor.values()) {
            if (applies(factor, one)) {
                reasons.add(new RiskReason(factor.name(), figure("sc.points." + factor.name())));
            }
        }
        return reasons;
    }

    static int sum(List<RiskReason> reasons) {
        return reasons.stream().mapToInt(RiskReason::points).sum();
    }

    private boolean applies(RiskFactor factor, PopulationCase one) {
        return switch (factor) {
            case TOTAL_FAR_FROM_PEERS -> far(one.totalFen(), medians.getOrDefault(one.contractType(), 0L));
            case SAME_PARTIES_OFTEN -> together.getOrDefault(parties(one), 0L) >= figure("sc.same-parties");
            case COMMITMENT -> one.committed();
            case QUARTER_END -> lastDaysOfAQuarter(one.signedOn());
            case EARLIER_CORRECTION -> one.amended();
            case CARRIERS_AS_TECHNOLOGY -> carriers(one);
            case CLASSIFIED_OTHERWISE -> one.reclassified();
        };
    }

    /** Free contracts are far from nothing: they are kept, not suspected. */
    private boolean far(long total, long median) {
        int times = figure("sc.peer-times");
        return total > 0 && median > 0 && (total / times >= median || median / times >= total);
    }

    private boolean carriers(PopulationCase one) {
        return one.carrierFen() > 0
                && one.technologyFen() == one.totalFen()
                && one.carrierFen()
                        >= Money.ofFen(one.totalFen())
                                .basisPoints(figure("sc.carrier-share") * BASIS_POINTS)
                                .fen();
    }

    private boolean lastDaysOfAQuarter(LocalDate signedOn) {
        boolean lastMonth = signedOn.getMonthValue() % MONTHS_OF_A_QUARTER == 0;
        return lastMonth && signedOn.lengthOfMonth() - signedOn.getDayOfMonth() < figure("sc.quarter-end-days");
    }

    private int figure(String key) {
        return policies.figure(key, day).intValue();
    }

    /** The lower one of two in the middle. */
    private static long median(List<PopulationCase> peers) {
        List<Long> totals =
                peers.stream().map(PopulationCase::totalFen).sorted().toList();
        return totals.get((totals.size() - 1) / 2);
    }

    private static String parties(PopulationCase one) {
        return Stream.of(one.sellerId(), one.buyerId()).sorted().collect(Collectors.joining(" "));
    }
}
