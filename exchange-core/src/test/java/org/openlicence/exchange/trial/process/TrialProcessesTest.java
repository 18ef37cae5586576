package org.openlicence.exchange.trial.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.compensation.FundCommand.FileClaim;
import org.openlicence.exchange.compensation.FundCommand.WithdrawClaim;
import org.openlicence.exchange.compensation.FundId;
import org.openlicence.exchange.compensation.event.FundEvent.ClaimRejected;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.EndCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.settlement.RecordingCommands;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.trial.TrialCommand.CloseTrial;
import org.openlicence.exchange.trial.TrialCommand.OpenTrial;
import org.openlicence.exchange.trial.TrialCommand.RefuseGuarantee;
import org.openlicence.exchange.trial.TrialId;
import org.openlicence.exchange.trial.event.TrialEvent.DeferredFeePaid;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeCalled;
import org.openlicence.exchange.trial.event.TrialEvent.GuaranteeWithdrawn;
import org.openlicence.exchange.trial.event.TrialEvent.TrialBreachDeclared;
import org.openlicence.exchange.trial.event.TrialEvent.TrialDeclined;
import org.openlicence.exchange.trial.event.TrialEvent.TrialLapsed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TrialProcessesTest {
    private static final Instant NOW = Instant.parse("2026-05-08T01:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final LocalDate FROM = LocalDate.of(2026, 4, 3);
    private static final LocalDate TO = LocalDate.of(2029, 4, 3);
    private static final Trace TRACE = Trace.of(Origin.following("evt_0", NOW), "p");
    private static final Origin FOLLOWING = Origin.following("evt_1", NOW);
    private static final LicenceId LICENCE = new LicenceId("lic_1");
    private static final TrialId TRIAL = new TrialId("tri_1");
    private static final Deferral DEFERRAL = new Deferral(
            12,
            null,
            Deferral.Conversion.OPT_IN,
            Deferral.FirstDue.TRIAL_END,
            null,
            "stop",
            Deferral.Guarantee.FUND,
            "fnd_delta",
            true);
    private static final LicenceFormed FORMED =
            new LicenceFormed("lic_1", NOW, FROM, TO, LocalDate.of(2026, 7, 3), TRACE);
    private static final GuaranteeCalled CALLED = new GuaranteeCalled(
            "tri_1",
            "lic_1",
            "fnd_delta",
            "tri_1.1",
            1,
            "org_owner",
            "org_taker",
            8_000_000,
            0,
            FROM,
            FROM.plusDays(3),
            TRACE);

    private final RecordingCommands commands = new RecordingCommands();

    @Test
    void a_licence_on_a_deferred_plan_begins_its_trial_and_its_end_closes_it() {
        LicenceEnded ended = new LicenceEnded("lic_1", "FEE_UNPAID", FROM.plusDays(9), TRACE);
        var process = process(notice(FeePlan.deferred(8_000_000, DEFERRAL)), FORMED, ended);
        process.on(FORMED, "evt_1");
        process.on(ended, "evt_1", 2);
        assertThat(commands.sent)
                .containsExactly(
                        new OpenTrial(
                                TRIAL,
                                LICENCE,
                                "org_taker",
                                List.of("org_owner"),
                                "org_owner",
                                Money.ofYuan("80000"),
                                DEFERRAL,
                                FROM,
                                TO,
                                FOLLOWING),
                        new CloseTrial(TRIAL, FROM.plusDays(9), FOLLOWING));
    }

    @Test
    void an_end_that_is_corrected_closes_it_earlier() {
        EndCorrected corrected = new EndCorrected("lic_1", "FEE_UNPAID", FROM.plusDays(4), TRACE);
        var process = process(notice(FeePlan.deferred(8_000_000, DEFERRAL)), FORMED, corrected);
        process.on(corrected, "evt_1", 2);
        assertThat(commands.sent).containsExactly(new CloseTrial(TRIAL, FROM.plusDays(4), FOLLOWING));
    }

    @Test
    void any_other_licence_has_none() {
        LicenceEnded ended = new LicenceEnded("lic_1", "FEE_UNPAID", FROM.plusDays(9), TRACE);
        var process = process(notice(FeePlan.lumpSum(5_000_000)), FORMED, ended);
        process.on(FORMED, "evt_1");
        process.on(ended, "evt_1", 2);
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void a_negotiated_licence_may_begin_with_a_trial_too_and_one_that_never_formed_ends_it() {
        FormationCorrected corrected =
                new FormationCorrected("lic_1", "IN_FORCE", "RIGHT_NOT_IN_FORCE", FROM.minusDays(2), TRACE);
        var process = process(contract(FeePlan.deferred(8_000_000, DEFERRAL)), FORMED, corrected);
        process.on(FORMED, "evt_1");
        process.on(corrected, "evt_1", 2);
        assertThat(commands.sent).hasSize(2);
        assertThat(commands.sent.getFirst())
                .isInstanceOfSatisfying(
                        OpenTrial.class, open -> assertThat(open.takerId()).isEqualTo("org_taker"));
        assertThat(commands.sent.getLast()).isEqualTo(new CloseTrial(TRIAL, FROM, FOLLOWING));
        commands.sent.clear();

        process(contract(FeePlan.free()), FORMED).on(FORMED, "evt_1");
        assertThat(commands.sent).isEmpty();
    }

    @Test
    void a_decline_a_lapse_and_a_breach_end_the_licence() {
        var process = new WhenTrialEndedThenEndLicence(commands, CLOCK);
        process.on(new TrialDeclined("tri_1", "lic_1", TO, "stop", TO, TRACE), "evt_1");
        process.on(new TrialLapsed("tri_1", "lic_1", TO, TRACE), "evt_1");
        process.on(new TrialBreachDeclared("tri_1", "lic_1", TO, TRACE), "evt_1");
        assertThat(commands.sent)
                .containsExactly(
                        new EndLicence(LICENCE, "DECLINED", TO, FOLLOWING),
                        new EndLicence(LICENCE, "DECLINED", TO, FOLLOWING),
                        new EndLicence(LICENCE, "BREACH", TO, FOLLOWING));
    }

    @Test
    void a_call_becomes_a_claim_and_a_payment_while_it_waits_withdraws_it() {
        var process = new WhenGuaranteeCalledThenFileClaim(commands, CLOCK);
        process.on(CALLED, "evt_1");
        process.on(new DeferredFeePaid("tri_1", "B-1", 1, NOW, "fnd_delta", "tri_1.1", TRACE), "evt_1");
        process.on(new DeferredFeePaid("tri_1", "B-2", 1, NOW, null, null, TRACE), "evt_1");
        assertThat(commands.sent).hasSize(2);
        assertThat(commands.sent.getFirst())
                .isInstanceOfSatisfying(
                        FileClaim.class, claim -> assertThat(claim.principal()).isEqualTo(Money.ofYuan("80000")));
        assertThat(commands.sent.getLast()).isEqualTo(new WithdrawClaim(new FundId("fnd_delta"), "tri_1.1", FOLLOWING));
    }

    @Test
    void a_fee_that_is_no_longer_owed_withdraws_its_claim() {
        new WhenGuaranteeCalledThenFileClaim(commands, CLOCK)
                .on(new GuaranteeWithdrawn("tri_1", "fnd_delta", "tri_1.1", TRACE), "evt_1");
        assertThat(commands.sent).containsExactly(new WithdrawClaim(new FundId("fnd_delta"), "tri_1.1", FOLLOWING));
    }

    @Test
    void a_claim_that_the_fund_refuses_comes_back_with_its_reason() {
        commands.failingWith(Refused.because("CF-01", Law.DESIGN.art("risk-compensation"), Map.of()));
        new WhenGuaranteeCalledThenFileClaim(commands, CLOCK).on(CALLED, "evt_1");
        assertThat(commands.sent)
                .hasSize(2)
                .last()
                .isEqualTo(new RefuseGuarantee(TRIAL, "tri_1.1", "CF-01", FOLLOWING));
    }

    @Test
    void what_the_fund_decides_reaches_the_trial_and_claims_from_elsewhere_do_not() {
        var process = new WhenClaimDecidedThenTellTrial(commands, CLOCK);
        process.on(new ClaimRejected("fnd_delta", "tri_1.1", "lic_1", "no contract", 0, TRACE), "evt_1");
        process.on(new ClaimRejected("fnd_delta", "other", "lic_1", "no contract", 0, TRACE), "evt_1");
        assertThat(commands.sent).containsExactly(new RefuseGuarantee(TRIAL, "tri_1.1", "no contract", FOLLOWING));
    }

    private WhenLicenceChangedThenKeepTrial process(LicenceEvent... events) {
        EventHistory history = new EventHistory() {
            @Override
            public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
                return List.of(events).stream().map(family::cast).toList();
            }
        };
        return new WhenLicenceChangedThenKeepTrial(commands, history, CLOCK);
    }

    private static NoticeServed notice(FeePlan plan) {
        OfferTerms terms = new OfferTerms(plan, 36, null, "basis", "OFFICE", "guidance");
        return new NoticeServed(
                "lic_1",
                "lst_1",
                "pat_1",
                "org_taker",
                List.of("org_owner"),
                "org_owner",
                CanonicalJson.of(terms),
                1,
                terms.hash().value(),
                plan.dueAtConclusionFen(),
                NOW,
                null,
                "product",
                FROM,
                "310104",
                null,
                TRACE);
    }

    private static ContractConcluded contract(FeePlan plan) {
        OfferTerms terms = new OfferTerms(plan, 36, null, "basis", "OFFICE", "guidance");
        return new ContractConcluded(
                "lic_1",
                "neg_1",
                "pat_1",
                "org_taker",
                List.of("org_owner"),
                "org_owner",
                "{}",
                "hash",
                CanonicalJson.of(terms),
                1,
                terms.hash().value(),
                plan.dueAtConclusionFen(),
                null,
                NOW,
                "product",
                FROM,
                "310104",
                null,
                TRACE);
    }
}
