package org.openlicence.exchange.query.rewarddesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Payment;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardWay;

/**
 * What a unit's yearly report on conversion says of rewards (Law on Promoting the Transformation of S&T Achievements art. 21):
 * what was received in the year, and what was paid in it, of whatever year.
 *
 * @param lines ways with anything to say, in their order
 * @param total of all ways
 */
public record RewardYear(int year, List<Line> lines, Line total) {
    public RewardYear {
        lines = List.copyOf(lines);
    }

    /**
     * One way of conversion.
     *
     * @param way absent in the total
     * @param plans with a receipt or a payment in the year
     * @param receipts received in the year
     * @param netFen what is left of them, a loss counted as nothing
     * @param poolFen to be paid out of them
     * @param paidFen paid in the year
     * @param leadersFen part of it that went to holders of leading posts
     * @param openFen of the year's pools not paid yet
     * @param lateReceipts of the year, unpaid past the last day a region sets
     */
    public record Line(
            @Nullable RewardWay way,
            int plans,
            int receipts,
            long grossFen,
            long netFen,
            long poolFen,
            long paidFen,
            long leadersFen,
            long openFen,
            int lateReceipts) {
        boolean says() {
            return plans > 0;
        }

        private static Line of(@Nullable RewardWay way, int year, List<RewardView> plans) {
            List<RewardView> own = plans.stream()
                    .filter(plan -> way == null || plan.terms().way() == way)
                    .toList();
            List<Income> received = incomes(own)
                    .filter(one -> one.receipt().receivedOn().getYear() == year)
                    .toList();
            List<Income> open =
                    received.stream().filter(one -> one.leftFen() > 0).toList();
            return new Line(
                    way,
                    (int) own.stream()
                            .filter(plan -> plan.receipts().stream()
                                    .anyMatch(one -> one.receipt().receivedOn().getYear() == year || paidIn(one, year)))
                            .count(),
                    received.size(),
                    received.stream().mapToLong(one -> one.receipt().grossFen()).sum(),
                    received.stream()
                            .mapToLong(one -> Math.max(one.balanceFen(), 0))
                            .sum(),
                    received.stream().mapToLong(Income::poolFen).sum(),
                    incomes(own).mapToLong(one -> paidFen(one, year)).sum(),
                    own.stream().mapToLong(plan -> leaders(plan, year)).sum(),
                    open.stream().mapToLong(Income::leftFen).sum(),
                    (int) open.stream().filter(Income::payOverdue).count());
        }

        private static Stream<Income> incomes(List<RewardView> plans) {
            return plans.stream().flatMap(plan -> plan.receipts().stream());
        }

        private static boolean paidIn(Income one, int year) {
            return payments(one, year).findAny().isPresent();
        }

        private static Stream<Payment> payments(Income one, int year) {
            return one.payments().stream().filter(payment -> payment.paidOn().getYear() == year);
        }

        private static long paidFen(Income one, int year) {
            return payments(one, year).mapToLong(one::paidFen).sum();
        }

        private static long leaders(RewardView plan, int year) {
            return plan.receipts().stream()
                    .flatMap(one -> payments(one, year).flatMap(payment -> one.partsOf(payment).stream()))
                    .filter(part -> plan.led(part.personId()))
                    .mapToLong(RewardPaidPart::amountFen)
                    .sum();
        }
    }

    static RewardYear of(int year, List<RewardView> plans) {
        List<Line> lines = new ArrayList<>(Arrays.stream(RewardWay.values())
                .map(way -> Line.of(way, year, plans))
                .filter(Line::says)
                .toList());
        return new RewardYear(year, lines, Line.of(null, year, plans));
    }

    /** Years a unit has something to report of, the latest first. */
    static List<Integer> years(List<RewardView> plans) {
        return plans.stream()
                .flatMap(plan -> plan.receipts().stream())
                .flatMap(one -> Stream.concat(
                        Stream.of(one.receipt().receivedOn()),
                        one.payments().stream().map(Payment::paidOn)))
                .map(LocalDate::getYear)
                .distinct()
                .sorted((first, second) -> second - first)
                .toList();
    }
}
