package org.openlicence.exchange.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.reward.RewardCase.ZHEJIANG;
import static org.openlicence.exchange.reward.RewardCase.by;
import static org.openlicence.exchange.reward.RewardCase.exchange;
import static org.openlicence.exchange.reward.RewardCase.receipt;
import static org.openlicence.exchange.reward.RewardCase.refused;
import static org.openlicence.exchange.reward.RewardCase.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardPaymentOverdue;
import org.openlicence.exchange.reward.RewardCommand.PayReward;
import org.openlicence.exchange.reward.RewardCommand.PublishRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.RewardCommand.ReviseRewardPlan;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.LeadersNamed;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentFellOverdue;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaymentTimed;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardWay;

/** Zhejiang regulations art. 40: six months from the income where nothing was agreed; and who holds a leading post. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardPaymentTimeTest {
    private static final RewardPlanId THERE = RewardPlanId.of(ZHEJIANG, "J-1");
    private static final List<Recipient> PEOPLE = List.of(
            new Recipient("甲", 80, RewardPart.MAIN, true),
            new Recipient("乙", 10, RewardPart.OTHER),
            new Recipient("丙", 10, RewardPart.TRANSFER_STAFF));
    private static final RecordReceipt RECEIPT =
            new RecordReceipt(THERE, receipt("R1", "2025-08-31", "1000000.00"), by(ZHEJIANG, "2025-09-05"));

    private final RewardCase stage = new RewardCase();

    private static DraftRewardPlan draft(@Nullable Integer agreed) {
        return new DraftRewardPlan(terms(RewardWay.LICENCE, agreed, null), PEOPLE, by(ZHEJIANG, "2025-09-01"));
    }

    private static MarkRewardPaymentOverdue mark(String day) {
        return new MarkRewardPaymentOverdue(THERE, "R1", exchange(day));
    }

    private List<RewardEvent> written() {
        return stage.fixture
                .getEventStore()
                .readEvents(THERE.value())
                .asStream()
                .map(event -> (RewardEvent) Objects.requireNonNull(event.getPayload()))
                .toList();
    }

    private <E extends RewardEvent> List<E> written(Class<E> kind) {
        return written().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    void six_months_from_the_income_where_nothing_was_agreed() {
        stage.given(draft(null)).when(RECEIPT).expectSuccessfulHandlerExecution();
        assertThat(written(RewardPaymentTimed.class))
                .singleElement()
                .satisfies(timed -> assertThat(timed.dueOn()).isEqualTo(LocalDate.parse("2026-02-28")));
    }

    @Test
    void an_agreement_with_the_staff_takes_the_limit_away_when_it_comes_before_or_after_the_income() {
        stage.given(draft(7_500)).when(RECEIPT).expectSuccessfulHandlerExecution();
        assertThat(written(RewardPaymentTimed.class)).isEmpty();

        RewardCase later = new RewardCase();
        var agreed =
                new ReviseRewardPlan(THERE, terms(RewardWay.LICENCE, 7_500, null), PEOPLE, by(ZHEJIANG, "2025-10-01"));
        later.given(draft(null), RECEIPT).when(agreed).expectSuccessfulHandlerExecution();
        RewardEvent last = later.fixture
                .getEventStore()
                .readEvents(THERE.value())
                .asStream()
                .map(event -> (RewardEvent) Objects.requireNonNull(event.getPayload()))
                .reduce((one, other) -> other)
                .orElseThrow();
        assertThat(last)
                .isInstanceOfSatisfying(
                        RewardPaymentTimed.class,
                        timed -> assertThat(timed.dueOn()).isNull());
    }

    @Test
    void other_regions_and_incomes_before_the_rule_have_no_limit() {
        assertThat(RewardDeadlines.payUntil("310000", LocalDate.parse("2026-01-02"), RegistrationCase.POLICIES))
                .isNull();
        assertThat(RewardDeadlines.payUntil("330000", LocalDate.parse("2021-09-29"), RegistrationCase.POLICIES))
                .isNull();
        assertThat(RewardDeadlines.payUntil("330000", LocalDate.parse("2021-09-30"), RegistrationCase.POLICIES))
                .isEqualTo(LocalDate.parse("2022-03-30"));
    }

    @Test
    void it_is_marked_once_after_the_last_day_and_not_when_it_was_paid() {
        refused(stage.given(draft(null), RECEIPT).when(mark("2026-02-28")), "RW-23");
        RewardCase late = new RewardCase();
        late.given(draft(null), RECEIPT).when(mark("2026-03-01")).expectSuccessfulHandlerExecution();
        assertThat(late.fixture
                        .getEventStore()
                        .readEvents(THERE.value())
                        .asStream()
                        .map(event -> event.getPayload())
                        .filter(RewardPaymentFellOverdue.class::isInstance))
                .hasSize(1);
        new RewardCase()
                .given(draft(null), RECEIPT, mark("2026-03-01"))
                .when(mark("2026-03-02"))
                .expectNoEvents();
        new RewardCase()
                .given(
                        draft(null),
                        RECEIPT,
                        new PublishRewardPlan(THERE, by(ZHEJIANG, "2025-09-05")),
                        new ConfirmRewardPlan(THERE, by(ZHEJIANG, "2025-11-05")),
                        new PayReward(
                                THERE, "R1", LocalDate.parse("2025-11-06"), null, "PZ-1", by(ZHEJIANG, "2025-11-06")))
                .when(mark("2026-03-01"))
                .expectNoEvents();
    }

    @Test
    void holders_of_leading_posts_are_named_by_pseudonym_and_only_when_that_changes() {
        stage.fixture.givenNoPriorActivity().when(draft(null)).expectSuccessfulHandlerExecution();
        assertThat(written(LeadersNamed.class))
                .singleElement()
                .satisfies(named -> assertThat(named.personIds()).hasSize(1).noneMatch(id -> id.contains("甲")));
        new RewardCase().given(draft(null)).when(draft(null)).expectNoEvents();

        List<Recipient> nobody = PEOPLE.stream()
                .map(one -> new Recipient(one.knownAs(), one.weight(), one.part()))
                .toList();
        RewardCase changed = new RewardCase();
        changed.given(draft(null))
                .when(new ReviseRewardPlan(
                        THERE, terms(RewardWay.LICENCE, null, null), nobody, by(ZHEJIANG, "2025-09-02")))
                .expectSuccessfulHandlerExecution();
        assertThat(changed.fixture
                        .getEventStore()
                        .readEvents(THERE.value())
                        .asStream()
                        .map(event -> event.getPayload())
                        .toList())
                .hasSize(3)
                .last()
                .isInstanceOfSatisfying(
                        LeadersNamed.class,
                        named -> assertThat(named.personIds()).isEmpty());
    }

    @Test
    void a_shanghai_unit_reports_by_the_30th_of_march() {
        assertThat(RewardDeadlines.reportDueOn("310000", 2025, RegistrationCase.POLICIES))
                .isEqualTo(LocalDate.parse("2026-03-30"));
        assertThat(RewardDeadlines.reportDueOn("330000", 2025, RegistrationCase.POLICIES))
                .isNull();
    }
}
