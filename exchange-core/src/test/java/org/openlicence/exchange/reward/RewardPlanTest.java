package org.openlicence.exchange.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.reward.RewardCase.FIRM;
import static org.openlicence.exchange.reward.RewardCase.PLAN;
import static org.openlicence.exchange.reward.RewardCase.SHANGHAI;
import static org.openlicence.exchange.reward.RewardCase.THREE;
import static org.openlicence.exchange.reward.RewardCase.by;
import static org.openlicence.exchange.reward.RewardCase.confirmed;
import static org.openlicence.exchange.reward.RewardCase.cost;
import static org.openlicence.exchange.reward.RewardCase.exchange;
import static org.openlicence.exchange.reward.RewardCase.million;
import static org.openlicence.exchange.reward.RewardCase.owner;
import static org.openlicence.exchange.reward.RewardCase.pay;
import static org.openlicence.exchange.reward.RewardCase.receipt;
import static org.openlicence.exchange.reward.RewardCase.refused;
import static org.openlicence.exchange.reward.RewardCase.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.reward.RewardCommand.AnswerRewardObjection;
import org.openlicence.exchange.reward.RewardCommand.CloseReliefWindow;
import org.openlicence.exchange.reward.RewardCommand.CloseRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.EraseRecipientName;
import org.openlicence.exchange.reward.RewardCommand.FileReward;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardFilingOverdue;
import org.openlicence.exchange.reward.RewardCommand.ObjectToRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.PublishRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPlanPublished;
import org.openlicence.exchange.reward.event.RewardObjectionGround;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;

/** A plan from its draft to its end, and what stands in the way. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardPlanTest {
    private static final RewardTerms RULE = terms(RewardWay.LICENCE, null, 7_000);
    private static final DraftRewardPlan DRAFT = new DraftRewardPlan(RULE, THREE, owner("2026-01-05"));
    private static final RecordReceipt RECEIPT =
            new RecordReceipt(PLAN, million("R1", "2026-01-02"), owner("2026-01-05"));
    private static final PublishRewardPlan PUBLISH = new PublishRewardPlan(PLAN, owner("2026-01-05"));

    private final RewardCase stage = new RewardCase();

    @Test
    void a_draft_is_entered_once_and_no_name_enters_the_log() {
        stage.given(DRAFT).when(DRAFT).expectNoEvents();
        stage.events().forEach(event -> assertThat(event.toString()).doesNotContain("甲", "A001"));
        refused(stage.given(DRAFT).when(new DraftRewardPlan(RULE, THREE.subList(0, 2), owner("2026-01-06"))), "RW-04");
        refused(stage.given(DRAFT).when(new ReviseRewardPlan(PLAN, RULE, THREE, by(FIRM, "2026-01-06"))), "AUTH-01");
        stage.given(DRAFT)
                .when(new ReviseRewardPlan(PLAN, RULE, THREE.subList(0, 2), owner("2026-01-06")))
                .expectSuccessfulHandlerExecution();
        assertThat(stage.events()).hasSize(2);
    }

    @Test
    void every_failed_rule_of_a_draft_is_said() {
        var wrong = new RewardTerms(" ", "t", RewardWay.SERVICE, null, null, null, null, null, null, null);
        var twice = List.of(new Recipient("甲", 1, RewardPart.MAIN), new Recipient("甲", 0, RewardPart.MAIN));
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(wrong, twice, owner("2026-01-05"))),
                "IN-01",
                "RW-02",
                "RW-06",
                "RW-05");
        var unpublished = new RewardTerms(
                "J-1", "t", RewardWay.LICENCE, "ach_1", null, null, null, 7_000, "校发1号", LocalDate.parse("2026-01-06"));
        refused(
                new RewardCase()
                        .fixture
                        .givenNoPriorActivity()
                        .when(new DraftRewardPlan(unpublished, THREE, owner("2026-01-05"))),
                "RW-21");
        refused(
                new RewardCase()
                        .given(DRAFT, RECEIPT)
                        .when(new ReviseRewardPlan(
                                PLAN, terms(RewardWay.TRANSFER, null, 7_000), THREE, owner("2026-01-06"))),
                "RW-04");
    }

    @Test
    void costs_are_used_once_and_a_receipt_is_recorded_once() {
        stage.given(DRAFT, RECEIPT).when(RECEIPT).expectNoEvents();
        refused(
                stage.given(DRAFT, RECEIPT)
                        .when(new RecordReceipt(PLAN, million("R1", "2026-01-03"), owner("2026-01-05"))),
                "RW-04");
        var again = receipt("R2", "2026-01-02", "50000.00", cost(CostKind.UPKEEP, "R1-U", "12600.00"));
        refused(stage.given(DRAFT, RECEIPT).when(new RecordReceipt(PLAN, again, owner("2026-01-05"))), "RW-07");
        var twice = receipt(
                "R2", "2026-01-06", "50000.00", cost(CostKind.UPKEEP, "V", "1.00"), cost(CostKind.TAX, "V", "1.00"));
        refused(
                stage.given(DRAFT, RECEIPT).when(new RecordReceipt(PLAN, twice, owner("2026-01-05"))),
                "RW-07",
                "RW-13");
        var equity = new DraftRewardPlan(terms(RewardWay.EQUITY, null, 7_000), THREE, owner("2026-01-05"));
        refused(stage.given(equity).when(RECEIPT), "RW-16");
    }

    @Test
    void a_publicity_lasts_fifteen_working_days_and_needs_amounts() {
        refused(stage.given(DRAFT).when(PUBLISH), "RW-09");
        refused(stage.given(DRAFT).when(new ConfirmRewardPlan(PLAN, owner("2026-03-01"))), "RW-03");
        stage.given(DRAFT, RECEIPT).when(PUBLISH).expectSuccessfulHandlerExecution();
        RewardPlanPublished published = (RewardPlanPublished)
                stage.events().reduce((first, second) -> second).orElseThrow();
        // 5 January 2026 is a Monday, three weeks without a holiday follow
        assertThat(published.until()).isEqualTo("2026-01-26");
        stage.given(DRAFT, RECEIPT, PUBLISH).when(PUBLISH).expectNoEvents();
        refused(
                stage.given(DRAFT, RECEIPT, PUBLISH).when(new ConfirmRewardPlan(PLAN, exchange("2026-01-26"))),
                "RW-11");
        stage.given(DRAFT, RECEIPT, PUBLISH)
                .when(new ConfirmRewardPlan(PLAN, exchange("2026-01-27")))
                .expectSuccessfulHandlerExecution();
        refused(stage.given(DRAFT, RECEIPT, PUBLISH).when(pay("R1", "2026-01-20")), "RW-10");
    }

    @Test
    void an_objection_stops_the_plan_until_it_is_answered() {
        var objection = new ObjectToRewardPlan(PLAN, RewardObjectionGround.WEIGHTS, by(FIRM, "2026-01-12"));
        var dismissal = new AnswerRewardObjection(PLAN, false, "校办答1号", owner("2026-01-13"));
        refused(stage.given(DRAFT).when(objection), "RW-03");
        stage.given(DRAFT, RECEIPT, PUBLISH, objection).when(objection).expectNoEvents();
        refused(
                stage.given(DRAFT, RECEIPT, PUBLISH, objection)
                        .when(new ObjectToRewardPlan(PLAN, RewardObjectionGround.AMOUNT, owner("2026-01-12"))),
                "RW-12");
        refused(
                stage.given(DRAFT, RECEIPT, PUBLISH, objection)
                        .when(new ConfirmRewardPlan(PLAN, exchange("2026-02-01"))),
                "RW-12");
        refused(stage.given(DRAFT, RECEIPT, PUBLISH, objection, dismissal).when(objection), "RW-19");
        stage.given(DRAFT, RECEIPT, PUBLISH, objection, dismissal)
                .when(new ConfirmRewardPlan(PLAN, exchange("2026-02-01")))
                .expectSuccessfulHandlerExecution();
        var upheld = new AnswerRewardObjection(PLAN, true, "校办答1号", owner("2026-01-13"));
        stage.given(DRAFT, RECEIPT, PUBLISH, objection, upheld)
                .when(new ReviseRewardPlan(PLAN, RULE, THREE.subList(0, 2), owner("2026-01-14")))
                .expectSuccessfulHandlerExecution();
        stage.given(DRAFT, RECEIPT, PUBLISH, objection, upheld)
                .when(new PublishRewardPlan(PLAN, owner("2026-01-14")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_later_receipt_is_made_shownbefore_it_is_paid() {
        RewardCommand[] first = confirmed(RULE, "2026-01-05", million("R1", "2026-01-02"));
        RewardCommand[] second = Stream.concat(
                        Stream.of(first),
                        Stream.of(new RecordReceipt(PLAN, million("R2", "2026-03-06"), owner("2026-03-06"))))
                .toArray(RewardCommand[]::new);
        refused(stage.given(second).when(pay("R2", "2026-03-10")), "RW-10");
        stage.given(second)
                .when(new PublishRewardPlan(PLAN, owner("2026-03-10")))
                .expectSuccessfulHandlerExecution();
        stage.given(second).when(pay("R1", "2026-03-10")).expectSuccessfulHandlerExecution();
        refused(stage.given(first).when(new PublishRewardPlan(PLAN, owner("2026-03-10"))), "RW-09");
    }

    @Test
    void a_payment_is_made_once_filed_in_time_and_then_the_plan_is_done() {
        RewardCommand[] shown = confirmed(RULE, "2026-01-05", million("R1", "2026-01-02"));
        refused(stage.given(shown).when(pay("none", "2026-03-10")), "RW-08");
        refused(stage.given(shown).when(pay("R1", "2026-03-04")), "RW-13");
        RewardCommand[] paid = Stream.concat(Stream.of(shown), Stream.of(pay("R1", "2026-03-10")))
                .toArray(RewardCommand[]::new);
        stage.given(paid).when(pay("R1", "2026-03-10")).expectNoEvents();
        refused(stage.given(paid).when(pay("R1", "2026-03-11")), "RW-04");
        refused(stage.given(paid).when(new CloseRewardPlan(PLAN, owner("2026-03-10"))), "RW-20");
        refused(stage.given(paid).when(new MarkRewardFilingOverdue(PLAN, "R1", exchange("2026-04-15"))), "RW-17");
        var overdue = new MarkRewardFilingOverdue(PLAN, "R1", exchange("2026-04-16"));
        stage.given(paid).when(overdue).expectSuccessfulHandlerExecution();
        var filed = new FileReward(PLAN, "R1", LocalDate.parse("2026-04-10"), "SB-1", owner("2026-04-10"));
        refused(stage.given(shown).when(filed), "RW-08");
        RewardCommand[] done =
                Stream.concat(Stream.of(paid), Stream.of((RewardCommand) filed)).toArray(RewardCommand[]::new);
        stage.given(done).when(filed).expectNoEvents();
        stage.given(done).when(overdue).expectNoEvents();
        stage.given(done).when(new CloseRewardPlan(PLAN, owner("2026-04-11"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_end_of_the_reliefs_time_is_marked_once_where_nothing_was_paid() {
        RewardCommand[] shown = confirmed(RULE, "2026-01-05", million("R1", "2026-01-02"));
        refused(stage.given(shown).when(new CloseReliefWindow(PLAN, "R1", exchange("2029-01-02"))), "RW-17");
        var closed = new CloseReliefWindow(PLAN, "R1", exchange("2029-01-03"));
        stage.given(shown).when(closed).expectSuccessfulHandlerExecution();
        RewardCommand[] marked = Stream.concat(Stream.of(shown), Stream.of((RewardCommand) closed))
                .toArray(RewardCommand[]::new);
        stage.given(marked).when(closed).expectNoEvents();
    }

    @Test
    void a_loss_leaves_nothing_to_pay() {
        RewardCommand[] loss = confirmed(
                RULE, "2026-01-05", receipt("R1", "2026-01-02", "50000.00", cost(CostKind.DEAL, "V", "60015.00")));
        refused(stage.given(loss).when(pay("R1", "2026-03-10")), "RW-15");
        stage.given(loss).when(new CloseRewardPlan(PLAN, owner("2026-03-10"))).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_recipients_name_is_erased_for_good_and_the_weight_stays() {
        String person = stage.names.pseudonyms(SHANGHAI, List.of("甲 A001")).getFirst();
        stage.given(DRAFT)
                .when(new EraseRecipientName(PLAN, person, owner("2026-01-06")))
                .expectSuccessfulHandlerExecution();
        assertThat(stage.names.known(SHANGHAI)).doesNotContainValue("甲 A001");
        refused(stage.given(DRAFT).when(new EraseRecipientName(PLAN, "per_nobody", owner("2026-01-06"))), "RW-22");
    }
}
