package org.openlicence.exchange.royalty;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.royalty.RoyaltyCommand.*;
import org.openlicence.exchange.royalty.event.RoyaltyEvent.*;
import org.openlicence.exchange.shared.Money;

/** A licensor looks into the books for one period. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoyaltyAuditTest extends AbstractRoyaltyTest {
    private static final long STATED = 100_000_000;
    private static final RoyaltyCommand[] PAID = {
        state(1, STATED, "2026-10-10"), pay("B-1", Money.ofYuan("30000")), call(1, "2027-01-05")
    };

    @Test
    void a_stated_period_is_audited_once_and_one_in_a_calendar_year() {
        refused(sales().when(call(1, "2026-10-10")), "RY-14");
        refused(sales().when(call(9, "2026-10-10")), "RY-01");
        one(sales(PAID[0]).when(call(1, "2026-10-12")), AuditCalled.class, event -> {});
        sales(PAID).when(call(1, "2027-01-06")).expectNoEvents();
        refused(sales(PAID[0], PAID[1]).when(new CallAudit(ID, 1, taker("2027-01-05"))), "AUTH-01");
        RoyaltyCommand second = state(2, STATED, "2027-04-10");
        refused(audited(STATED, second).when(call(2, "2027-12-31")), "RY-15");
        one(audited(STATED, second).when(call(2, "2028-01-01")), AuditCalled.class, event -> {});
        refused(audited(STATED).when(call(1, "2028-01-02")), "RY-14");
    }

    @Test
    void what_is_missing_becomes_due_and_above_five_percent_the_taker_bears_the_cost() {
        // 31,600 yuan instead of 30,000: 5.06 % of it were missing
        one(sales(PAID).when(find(105_333_333, "2027-01-20")), AuditFound.class, event -> {
            assertThat(event.differenceFen()).isEqualTo(160_000);
            assertThat(event.costBearer()).isEqualTo("TAKER");
            assertThat(event.supplement()).isEqualTo(AgreedSum.FIRST_SUPPLEMENT);
            assertThat(event.supplementFen()).isEqualTo(660_000);
            assertThat(event.paymentDueOn()).isNotNull();
        });
        // 31,578.95 yuan: 5.00001 %; 31,578.94: not more than 5 %
        one(
                sales(PAID).when(find(105_263_167, "2027-01-20")),
                AuditFound.class,
                event -> assertThat(event.costBearer()).isEqualTo("TAKER"));
        one(sales(PAID).when(find(105_263_133, "2027-01-20")), AuditFound.class, event -> {
            assertThat(event.costBearer()).isEqualTo("LICENSOR");
            assertThat(event.supplementFen()).isEqualTo(157_894);
        });
        one(sales(PAID).when(find(STATED - 1, "2027-01-20")), AuditFound.class, event -> {
            assertThat(event.differenceFen()).isZero();
            assertThat(event.supplement()).isNull();
            assertThat(event.paymentDueOn()).isNull();
        });
    }

    @Test
    void the_supplement_is_paid_late_and_cancelled_as_any_sum() {
        Money supplement = Money.ofYuan("6600");
        one(audited(105_333_333).when(pay(1001, "B-2", supplement, "2027-01-22")), RoyaltyPaid.class, event -> {});
        one(audited(105_333_333).when(paymentOverdue(1001, "2027-03-01")), RoyaltyFellOverdue.class, event -> {});
        one(
                audited(105_333_333).when(close("2027-02-01", "2027-02-01")),
                RoyaltyClosed.class,
                event -> assertThat(event.lastPeriod()).isEqualTo(2));
        last(
                audited(105_333_333).when(close("2026-04-03", "2027-02-01")),
                RoyaltyPaymentMismatched.class,
                event -> assertThat(event.bankReference()).isEqualTo("B-1"));
        mismatch(
                audited(105_333_333, close("2026-04-03", "2027-02-01"))
                        .when(pay(1001, "B-2", supplement, "2027-02-03")),
                "NOT_AWAITED");
    }

    @Test
    void a_finding_needs_its_call_and_the_statement_stays_as_it_was_audited() {
        refused(sales(PAID[0], PAID[1]).when(find(STATED, "2027-01-20")), "RY-16");
        refused(sales(PAID).when(find(-1, "2027-01-20")), "IN-01");
        audited(105_333_333).when(find(105_333_333, "2027-01-21")).expectNoEvents();
        refused(audited(105_333_333).when(find(STATED, "2027-01-21")), "RY-16");
        refused(sales(PAID[0], call(1, "2026-10-12")).when(correct(1, 1, "2026-10-13")), "RY-18");
    }

    @Test
    void the_taker_answers_a_finding_once() {
        AnswerAudit contests = new AnswerAudit(ID, 1, false, taker("2027-01-25"));
        refused(sales(PAID).when(contests), "RY-17");
        one(
                audited(105_333_333).when(contests),
                AuditAnswered.class,
                event -> assertThat(event.accepted()).isFalse());
        audited(105_333_333, contests).when(contests).expectNoEvents();
        refused(audited(105_333_333, contests).when(new AnswerAudit(ID, 1, true, taker("2027-01-26"))), "RY-17");
        refused(audited(105_333_333).when(new AnswerAudit(ID, 1, true, owner("2027-01-25"))), "AUTH-01");
    }

    private TestExecutor<RoyaltyAccount> audited(long baseFen, RoyaltyCommand... more) {
        return sales(PAID).andGivenCommands(find(baseFen, "2027-01-20")).andGivenCommands((Object[]) more);
    }

    private static CallAudit call(int period, String today) {
        return new CallAudit(ID, period, owner(today));
    }

    /** The audit cost 5,000 yuan. */
    private static RecordAuditFinding find(long baseFen, String today) {
        return new RecordAuditFinding(ID, 1, baseFen, 500_000, owner(today));
    }
}
