package org.openlicence.exchange.query.rewarddesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.query.rewarddesk.RewardView.Payment;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.Percentage;
import org.openlicence.exchange.reward.event.PercentageSource;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.LeadersNamed;
import org.openlicence.exchange.reward.event.RewardEvent.ReliefWindowClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFiled;
import org.openlicence.exchange.reward.event.RewardEvent.RewardFilingFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardObjectionAnswered;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentTimed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanClosed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanConfirmed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanDrafted;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanObjected;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanPublished;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanRevised;
import org.openlicence.exchange.reward.event.RewardEvent.RewardReceiptRecorded;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.reward.event.RewardPaidPart;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardRelief;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.shared.Trace;

/** A plan's view, event by event. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardFoldTest {
    private static final LocalDate DAY = LocalDate.parse("2026-01-05");
    private static final Trace TRACE =
            new Trace(Instant.parse("2026-01-05T04:00:00Z"), DAY, "per_1", "org_1", List.of(), "v");
    private static final RewardTerms TERMS =
            new RewardTerms("J-1", "t", RewardWay.LICENCE, "ach_1", null, null, null, null, null, null);
    private static final Percentage HALF = new Percentage(5_000, PercentageSource.LAW, 5_000, true);
    private static final List<RewardShare> TWO =
            List.of(new RewardShare("per_a", 2, RewardPart.MAIN), new RewardShare("per_b", 1, RewardPart.OTHER));
    private static final RewardEvent DRAFTED =
            new RewardPlanDrafted("rwd_1", "org_1", "310000", true, true, TERMS, HALF, TWO, TRACE);
    private static final RewardEvent RECEIVED = received("R1", 10_000, 0);
    private static final RewardEvent PUBLISHED =
            new RewardPlanPublished("rwd_1", "org_1", DAY, DAY.plusDays(21), 15, TRACE);
    private static final RewardEvent CONFIRMED = new RewardPlanConfirmed("rwd_1", TRACE);

    @Test
    void a_last_day_to_pay_comes_goes_and_passes() {
        var timed = new RewardPaymentTimed("rwd_1", "org_1", "R1", DAY.plusMonths(6), TRACE);
        assertThat(after(DRAFTED, RECEIVED, timed).receipts().getFirst().payUntil())
                .isEqualTo(DAY.plusMonths(6));
        var gone = new RewardPaymentTimed("rwd_1", "org_1", "R1", null, TRACE);
        assertThat(after(DRAFTED, RECEIVED, timed, gone).receipts().getFirst().payUntil())
                .isNull();
        var late = new RewardPaymentFellOverdue("rwd_1", "R1", DAY.plusMonths(6), TRACE);
        assertThat(after(DRAFTED, RECEIVED, timed, late).receipts().getFirst().payOverdue())
                .isTrue();
    }

    @Test
    void a_year_is_reported_by_way_with_what_was_received_and_what_was_paid_in_it() {
        var leaders = new LeadersNamed("rwd_1", List.of("per_a"), TRACE);
        var paid = new RewardPaid(
                "rwd_1",
                "org_1",
                "R1",
                DAY.plusYears(1),
                "PZ-1",
                5_000,
                List.of(new RewardPaidPart("per_a", 3_333), new RewardPaidPart("per_b", 1_667)),
                RewardRelief.IN_WINDOW,
                List.of(),
                null,
                TRACE);
        RewardView plan = after(DRAFTED, leaders, RECEIVED, received("R2", 100, 300), PUBLISHED, CONFIRMED, paid);
        assertThat(plan.led("per_a")).isTrue();
        assertThat(plan.led("per_b")).isFalse();

        RewardYear first = RewardYear.of(2026, List.of(plan));
        assertThat(first.lines())
                .containsExactly(new RewardYear.Line(RewardWay.LICENCE, 1, 2, 10_100, 10_000, 5_000, 0, 0, 0, 0));
        RewardYear second = RewardYear.of(2027, List.of(plan));
        assertThat(second.total()).isEqualTo(new RewardYear.Line(null, 1, 0, 0, 0, 0, 5_000, 3_333, 0, 0));
        assertThat(RewardYear.of(2025, List.of(plan)).lines()).isEmpty();
        assertThat(RewardYear.years(List.of(plan))).containsExactly(2027, 2026);
    }

    @Test
    void a_receipt_shows_its_pool_and_parts_and_a_loss_its_loss() {
        RewardView view = after(DRAFTED, RECEIVED, received("R2", 100, 300));
        Income first = view.receipts().getFirst();
        assertThat(first.poolFen()).isEqualTo(5_000);
        assertThat(first.parts())
                .containsExactly(new RewardPaidPart("per_a", 3_333), new RewardPaidPart("per_b", 1_667));
        assertThat(view.receipts().getLast().balanceFen()).isEqualTo(-200);
        assertThat(view.receipts().getLast().poolFen()).isZero();
        assertThat(first.payable()).isFalse();
    }

    @Test
    void only_what_was_public_without_objection_is_payable() {
        RewardView view = after(DRAFTED, RECEIVED, PUBLISHED);
        assertThat(view.inPublicity()).isTrue();
        assertThat(view.receipts().getFirst().payable()).isFalse();
        view = after(DRAFTED, RECEIVED, PUBLISHED, CONFIRMED, received("R2", 10_000, 0));
        assertThat(view.receipts()).extracting(Income::payable).containsExactly(true, false);
        assertThat(after(DRAFTED, RECEIVED, PUBLISHED, CONFIRMED, received("R2", 10_000, 0), PUBLISHED)
                        .receipts())
                .extracting(Income::payable)
                .containsExactly(true, false);
    }

    @Test
    void an_objection_upheld_takes_back_what_is_unpaid_and_a_revision_reckons_it_anew() {
        var objected = new RewardPlanObjected("rwd_1", 1, RewardObjectionGround.AMOUNT, "org_2", TRACE);
        RewardView view = after(DRAFTED, RECEIVED, PUBLISHED, objected);
        assertThat(view.stage()).isEqualTo(RewardStage.OBJECTED);
        var dismissed = new RewardObjectionAnswered("rwd_1", 1, false, "A-1", TRACE);
        assertThat(after(DRAFTED, RECEIVED, PUBLISHED, objected, dismissed).stage())
                .isEqualTo(RewardStage.PUBLISHED);
        var upheld = new RewardObjectionAnswered("rwd_1", 1, true, "A-1", TRACE);
        var revised = new RewardPlanRevised(
                "rwd_1", TERMS, new Percentage(7_000, PercentageSource.AGREEMENT, 5_000, true), TWO, TRACE);
        view = after(DRAFTED, RECEIVED, PUBLISHED, objected, upheld, revised);
        assertThat(view.stage()).isEqualTo(RewardStage.DRAFT);
        assertThat(view.objections().getFirst().upheld()).isTrue();
        assertThat(view.receipts().getFirst().offered()).isFalse();
        assertThat(view.receipts().getFirst().poolFen()).isEqualTo(7_000);
    }

    @Test
    void a_payment_is_shown_with_its_filing() {
        var closed = new ReliefWindowClosed("rwd_1", "R1", DAY, TRACE);
        var paid = new RewardPaid(
                "rwd_1",
                "org_1",
                "R1",
                DAY,
                "P-1",
                5_000,
                List.of(new RewardPaidPart("per_a", 5_000)),
                RewardRelief.LATE,
                List.of(),
                DAY.plusDays(40),
                TRACE);
        var overdue = new RewardFilingFellOverdue("rwd_1", "R1", DAY.plusDays(40), TRACE);
        RewardView view = after(DRAFTED, RECEIVED, PUBLISHED, CONFIRMED, closed, paid, overdue);
        Payment payment = Objects.requireNonNull(view.receipts().getFirst().payment());
        assertThat(payment.unfiled()).isTrue();
        assertThat(payment.filingOverdue()).isTrue();
        assertThat(view.receipts().getFirst().windowClosed()).isTrue();
        view = after(
                DRAFTED,
                RECEIVED,
                PUBLISHED,
                CONFIRMED,
                paid,
                new RewardFiled("rwd_1", "R1", DAY, "F-1", null, TRACE),
                new RewardPlanClosed("rwd_1", TRACE));
        assertThat(Objects.requireNonNull(view.receipts().getFirst().payment()).unfiled())
                .isFalse();
        assertThat(view.stage()).isEqualTo(RewardStage.CLOSED);
        assertThat(view.version()).isEqualTo(6);
    }

    @Test
    void a_pool_paid_in_parts_shows_each_payment_what_is_left_and_each_months_filing() {
        RewardView view = after(
                DRAFTED,
                RECEIVED,
                PUBLISHED,
                CONFIRMED,
                part("P-1", DAY, 2_000, 1_000, DAY.plusDays(40)),
                part("P-2", DAY.plusYears(1), 1_000, 500, DAY.plusDays(70)),
                new RewardFiled("rwd_1", "R1", DAY, "F-1", DAY.plusDays(40), TRACE));
        Income one = view.receipts().getFirst();
        assertThat(one.payments()).extracting(Payment::reference).containsExactly("P-1", "P-2");
        assertThat(one.payments()).extracting(Payment::unfiled).containsExactly(false, true);
        assertThat(one.leftFen()).isEqualTo(500);
        assertThat(one.payable()).isTrue();
        assertThat(one.parts())
                .as("in all")
                .extracting(RewardPaidPart::amountFen)
                .containsExactly(3_333L, 1_667L);
        assertThat(RewardYear.of(2026, List.of(view)).total())
                .isEqualTo(new RewardYear.Line(null, 1, 1, 10_000, 10_000, 5_000, 3_000, 0, 500, 0));
        assertThat(RewardYear.of(2027, List.of(view)).total().paidFen()).isEqualTo(1_500);
        assertThat(RewardYear.years(List.of(view))).containsExactly(2027, 2026);
    }

    private static RewardEvent part(String reference, LocalDate on, long first, long second, LocalDate dueOn) {
        return new RewardPaid(
                "rwd_1",
                "org_1",
                "R1",
                on,
                reference,
                5_000,
                List.of(new RewardPaidPart("per_a", first), new RewardPaidPart("per_b", second)),
                RewardRelief.IN_WINDOW,
                List.of(),
                dueOn,
                TRACE);
    }

    @Test
    void a_stream_begins_with_its_draft() {
        assertThatThrownBy(() -> RewardFold.after(null, CONFIRMED, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static RewardEvent received(String number, long gross, long costs) {
        List<RewardCost> taken = costs == 0 ? List.of() : List.of(new RewardCost(CostKind.DEAL, number + "-V", costs));
        return new RewardReceiptRecorded(
                "rwd_1", "org_1", new RewardReceipt(number, DAY, gross, taken), DAY.plusMonths(36), TRACE);
    }

    private static RewardView after(RewardEvent... events) {
        @Nullable RewardView view = null;
        for (int i = 0; i < events.length; i++) {
            view = RewardFold.after(view, events[i], i);
        }
        return Objects.requireNonNull(view);
    }
}
