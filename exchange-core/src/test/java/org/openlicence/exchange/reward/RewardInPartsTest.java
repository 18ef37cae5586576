package org.openlicence.exchange.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.reward.RewardCase.PLAN;
import static org.openlicence.exchange.reward.RewardCase.confirmed;
import static org.openlicence.exchange.reward.RewardCase.exchange;
import static org.openlicence.exchange.reward.RewardCase.million;
import static org.openlicence.exchange.reward.RewardCase.owner;
import static org.openlicence.exchange.reward.RewardCase.part;
import static org.openlicence.exchange.reward.RewardCase.pay;
import static org.openlicence.exchange.reward.RewardCase.refused;
import static org.openlicence.exchange.reward.RewardCase.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.reward.RewardCommand.CloseReliefWindow;
import org.openlicence.exchange.reward.RewardCommand.CloseRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.FileReward;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardFilingOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.ReliefWindowClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPoolPaidOut;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.shared.Money;

/** A pool that is paid in parts: sums to the fen, each payment in its own time of the relief, each month filed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardInPartsTest {
    private static final RewardCommand[] SHOWN =
            confirmed(terms(RewardWay.LICENCE, null, 7_000), "2026-01-05", million("R1", "2026-01-02"));

    private final RewardCase stage = new RewardCase();

    @Test
    void payments_of_one_pool_give_each_recipient_what_one_payment_would() {
        stage.given(with(part("R1", "2026-03-10", "100000.01", "PZ-1"), part("R1", "2026-04-10", "0.02", "PZ-2")))
                .when(pay("R1", "2026-05-10"))
                .expectSuccessfulHandlerExecution();

        List<RewardPaid> paid = stage.events()
                .filter(RewardPaid.class::isInstance)
                .map(RewardPaid.class::cast)
                .toList();
        assertThat(paid).extracting(RewardPaid::poolFen).containsOnly(66_997_000L);
        assertThat(paid.stream().map(RewardInPartsTest::sum)).containsExactly(10_000_001L, 2L, 56_996_997L);
        assertThat(IntStream.range(0, 3)
                        .mapToObj(i -> paid.stream()
                                .mapToLong(one -> one.parts().get(i).amountFen())
                                .sum()))
                .as("REW1")
                .containsExactly(40_198_200L, 16_749_250L, 10_049_550L);
        assertThat(stage.events().filter(RewardPoolPaidOut.class::isInstance)).hasSize(1);
    }

    @Test
    void no_more_is_paid_than_is_left_and_a_document_stands_for_one_payment() {
        RewardCommand[] begun = with(part("R1", "2026-03-10", "600000.00", "PZ-1"));
        refused(stage.given(begun).when(part("R1", "2026-03-11", "69970.01", "PZ-2")), "RW-30");
        refused(stage.given(begun).when(part("R1", "2026-03-11", "69970.00", "PZ-1")), "RW-04");
        stage.given(begun).when(part("R1", "2026-03-10", "600000.00", "PZ-1")).expectNoEvents();
        stage.given(begun).when(part("R1", "2026-03-11", "69970.00", "PZ-2")).expectSuccessfulHandlerExecution();
        refused(stage.given(begun).when(new CloseRewardPlan(PLAN, owner("2026-03-12"))), "RW-20");
        RewardCommand[] whole = with(part("R1", "2026-03-10", "600000.00", "PZ-1"), pay("R1", "2026-03-11"));
        refused(stage.given(whole).when(part("R1", "2026-03-12", "0.01", "PZ-3")), "RW-04");
    }

    @Test
    void each_payment_stands_in_the_reliefs_time_by_its_own_day_and_its_end_is_marked_while_something_is_left() {
        RewardCommand[] begun = with(part("R1", "2029-01-02", "600000.00", "PZ-1"));
        stage.given(begun)
                .when(new CloseReliefWindow(PLAN, "R1", exchange("2029-01-03")))
                .expectSuccessfulHandlerExecution();
        assertThat(stage.events().filter(ReliefWindowClosed.class::isInstance)).hasSize(1);
        stage.given(begun).when(pay("R1", "2029-01-03")).expectSuccessfulHandlerExecution();
        assertThat(stage.events().filter(RewardPaid.class::isInstance).map(event -> ((RewardPaid) event).relief()))
                .containsExactly(RewardRelief.IN_WINDOW, RewardRelief.LATE);
    }

    @Test
    void what_was_paid_in_a_month_is_filed_together_and_each_month_by_itself() {
        RewardCommand[] paid = with(
                part("R1", "2026-03-10", "1.00", "PZ-1"),
                part("R1", "2026-03-20", "2.00", "PZ-2"),
                pay("R1", "2026-04-10"));
        stage.given(paid)
                .when(new MarkRewardFilingOverdue(PLAN, "R1", exchange("2026-05-20")))
                .expectSuccessfulHandlerExecution();
        assertThat(stage.events()
                        .filter(RewardFilingFellOverdue.class::isInstance)
                        .map(event -> ((RewardFilingFellOverdue) event).dueOn()))
                .containsExactly(LocalDate.parse("2026-04-15"), LocalDate.parse("2026-05-15"));

        FileReward march = file("2026-04-12", "SB-3");
        RewardCommand[] filed = Arrays.copyOf(paid, paid.length + 1);
        filed[paid.length] = march;
        stage.given(filed).when(march).expectNoEvents();
        refused(stage.given(filed).when(new CloseRewardPlan(PLAN, owner("2026-04-12"))), "RW-20");
        stage.given(filed).when(file("2026-05-12", "SB-4")).expectSuccessfulHandlerExecution();
        assertThat(stage.events().filter(RewardFiled.class::isInstance).map(event -> ((RewardFiled) event).dueOn()))
                .containsExactly(LocalDate.parse("2026-04-15"), LocalDate.parse("2026-05-15"));
    }

    @Property(tries = 300)
    void whatever_is_paid_nobody_gets_too_much_and_all_get_all(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 100) Integer> weights,
            @ForAll @LongRange(min = 1, max = 1_000_000) long poolFen,
            @ForAll @Size(max = 5) List<@LongRange(min = 1, max = 300_000) Long> payments) {
        List<RewardPaidPart> entitled = parts(RewardRule.split(Money.ofFen(poolFen), weights));
        List<RewardPaidPart> left = entitled;
        long rest = poolFen;
        List<Long> amounts = new ArrayList<>(payments);
        amounts.add(poolFen);
        for (long asked : amounts) {
            long amount = Math.min(asked, rest);
            if (amount == 0) {
                continue;
            }
            List<RewardPaidPart> got = RewardRule.partsOf(Money.ofFen(amount), left);
            assertThat(got.stream().mapToLong(RewardPaidPart::amountFen).sum()).isEqualTo(amount);
            List<RewardPaidPart> before = left;
            left = IntStream.range(0, got.size())
                    .mapToObj(i -> new RewardPaidPart(
                            got.get(i).personId(),
                            before.get(i).amountFen() - got.get(i).amountFen()))
                    .toList();
            assertThat(left).allMatch(part -> part.amountFen() >= 0);
            assertThat(got).allMatch(part -> part.amountFen() >= 0);
            rest -= amount;
        }
        assertThat(left).allMatch(part -> part.amountFen() == 0);
    }

    private static List<RewardPaidPart> parts(List<Money> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(i -> new RewardPaidPart("per_" + i, amounts.get(i).fen()))
                .toList();
    }

    private static RewardCommand[] with(RewardCommand... more) {
        RewardCommand[] all = Arrays.copyOf(SHOWN, SHOWN.length + more.length);
        System.arraycopy(more, 0, all, SHOWN.length, more.length);
        return all;
    }

    private static FileReward file(String day, String reference) {
        return new FileReward(PLAN, "R1", LocalDate.parse(day), reference, owner(day));
    }

    private static long sum(RewardPaid paid) {
        return paid.parts().stream().mapToLong(RewardPaidPart::amountFen).sum();
    }
}
