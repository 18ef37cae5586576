package org.openlicence.exchange.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.licence.TakingStage.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.DemandContractSum;
import org.openlicence.exchange.licence.LicenceCommand.EndForArrears;
import org.openlicence.exchange.licence.LicenceCommand.EndLicence;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.licence.LicenceCommand.MarkContractSumOverdue;
import org.openlicence.exchange.licence.LicenceCommand.OpenFairnessClaim;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumDemanded;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractSumFellOverdue;
import org.openlicence.exchange.licence.event.LicenceEvent.DueCancelled;
import org.openlicence.exchange.licence.event.LicenceEvent.FairnessClaimOpened;
import org.openlicence.exchange.licence.event.LicenceEvent.FormationCorrected;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceEnded;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentMismatched;
import org.openlicence.exchange.licence.event.LicenceEvent.RefundOrdered;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Money;

/** A licence by a contract signed on 2026-04-03: 50,000 for 36 months, to be paid by 2027-06-01. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractLicenceTest {
    private static final OfferTerms AGREED = terms(FeePlan.lumpSum(5_000_000), 36, null);

    private final TakingStage stage = new TakingStage();

    @Test
    void signed_contract_forms_a_licence_that_is_in_force_before_it_is_paid() {
        var recorded = recorded(stage.fixture.givenNoPriorActivity().when(form()));

        assertThat(recorded).hasExactlyElementsOfTypes(ContractConcluded.class, LicenceFormed.class);
        assertThat(recorded.getFirst()).isInstanceOfSatisfying(ContractConcluded.class, concluded -> {
            assertThat(concluded.listingId()).isNull();
            assertThat(concluded.dueFen()).isEqualTo(5_000_000);
            assertThat(concluded.paymentDueOn()).isEqualTo("2027-06-01");
            assertThat(concluded.trace().legalBasis()).containsExactly("PL-51(3)", "CC-863", "CC-490");
        });
        assertThat(recorded.get(1)).isInstanceOfSatisfying(LicenceFormed.class, formed -> {
            assertThat(formed.validFrom()).isEqualTo("2026-04-03");
            assertThat(formed.validTo()).isEqualTo("2029-04-03");
            assertThat(formed.recordalDueOn()).isEqualTo("2026-07-03");
        });
        assertThat(stage.register.openLicenceOf(TAKER, P1)).contains(LICENCE);
        assertThat(stage.register.openLicencesOf(LISTING)).isEmpty();
    }

    @Test
    void forming_again_changes_nothing() {
        assertThat(recorded(signed().when(form()))).isEmpty();
    }

    @Test
    void the_sum_agreed_is_taken_once_and_every_other_one_goes_back() {
        assertThat(recorded(signed().when(pays("BR-1", "50000", TAKER))))
                .hasExactlyElementsOfTypes(PaymentConfirmed.class);
        assertThat(mismatch(new ContractLicenceTest().signed(), pays("BR-1", "49999.99", TAKER)))
                .isEqualTo("AMOUNT");
        assertThat(mismatch(new ContractLicenceTest().signed(), pays("BR-1", "50000", OTHER_TAKER)))
                .isEqualTo("PAYER");
        assertThat(mismatch(
                        new ContractLicenceTest().signed().andGivenCommands(pays("BR-1", "50000", TAKER)),
                        pays("BR-2", "50000", TAKER)))
                .isEqualTo("NOT_AWAITED");
    }

    @Test
    void right_that_ended_between_signature_and_licence_ends_the_licence_at_once() {
        stage.patents.update(patent(LocalDate.of(2038, 6, 29), LocalDate.of(2026, 4, 4)));
        assertThat(recorded(stage.fixture.givenNoPriorActivity().when(form())))
                .hasExactlyElementsOfTypes(ContractConcluded.class, LicenceFormed.class, LicenceEnded.class);

        TakingStage before = new TakingStage();
        before.register.reserve(LICENCE, TAKER, P1, null);
        before.patents.update(patent(LocalDate.of(2038, 6, 29), LocalDate.of(2026, 3, 1)));
        assertThat(recorded(before.fixture.givenNoPriorActivity().when(form())))
                .hasExactlyElementsOfTypes(ContractConcluded.class, LicenceFormed.class, FormationCorrected.class);
        assertThat(before.register.openLicenceOf(TAKER, P1)).isEmpty();
    }

    @Test
    void scenario_30_invalidation_cancels_what_is_not_due_yet_and_keeps_what_was_paid() {
        EndLicence invalidated =
                new EndLicence(LICENCE, "INVALIDATED", LocalDate.parse("2027-02-01"), system("2027-02-03"));

        var unpaid = recorded(signed().when(invalidated));
        assertThat(unpaid).hasExactlyElementsOfTypes(LicenceEnded.class, DueCancelled.class);
        assertThat(unpaid.get(1)).isInstanceOfSatisfying(DueCancelled.class, cancelled -> {
            assertThat(cancelled.amountFen()).isEqualTo(5_000_000);
            assertThat(cancelled.dueOn()).isEqualTo("2027-06-01");
            assertThat(cancelled.trace().legalBasis()).containsExactly("PL-47");
        });
        assertThat(mismatch(
                        new ContractLicenceTest().signed().andGivenCommands(invalidated), pays("BR-1", "50000", TAKER)))
                .isEqualTo("NOT_AWAITED");

        TestExecutor<Licence> paid =
                new ContractLicenceTest().signed().andGivenCommands(pays("BR-1", "50000", TAKER), invalidated);
        assertThat(recorded(paid.when(claim("2027-02-10"))))
                .singleElement()
                .isInstanceOfSatisfying(FairnessClaimOpened.class, claim -> {
                    assertThat(claim.amountFen()).isEqualTo(5_000_000);
                    assertThat(claim.trace().legalBasis()).containsExactly("PL-47(3)");
                });
        assertThat(recorded(new ContractLicenceTest()
                        .signed()
                        .andGivenCommands(pays("BR-1", "50000", TAKER))
                        .when(invalidated)))
                .hasExactlyElementsOfTypes(LicenceEnded.class);
        assertThat(refusals(new ContractLicenceTest().signed().when(claim("2027-02-10"))))
                .containsExactly("LC-17");
    }

    @Test
    void a_sum_unpaid_by_its_last_day_is_overdue_demanded_and_the_licence_ended_for_it() {
        assertThat(refusals(signed().when(overdue("2027-06-01")))).containsExactly("LC-18");
        assertThat(recorded(new ContractLicenceTest().signed().when(overdue("2027-06-02"))))
                .singleElement()
                .isInstanceOfSatisfying(ContractSumFellOverdue.class, late -> {
                    assertThat(late.amountFen()).isEqualTo(5_000_000);
                    assertThat(late.dueOn()).isEqualTo("2027-06-01");
                    assertThat(late.trace().effectiveOn()).isEqualTo("2027-06-02");
                    assertThat(late.trace().legalBasis()).containsExactly("CC-579", "CC-873");
                });
        assertThat(recorded(late(overdue("2027-06-03")))).isEmpty();
        assertThat(refusals(new ContractLicenceTest().signed().when(demand("2027-06-01"))))
                .containsExactly("LC-19");
        assertThat(recorded(late(demand("2027-06-07"))))
                .singleElement()
                .isInstanceOfSatisfying(
                        ContractSumDemanded.class,
                        demand -> assertThat(demand.answerBy()).isEqualTo("2027-07-07"));
        assertThat(refusals(late(breach("2027-07-08")))).containsExactly("LC-20");
        assertThat(recorded(late(demand("2027-06-08"), demand("2027-06-07")))).isEmpty();
        assertThat(refusals(late(breach("2027-07-07"), demand("2027-06-07")))).containsExactly("LC-20");
        assertThat(recorded(late(breach("2027-07-08"), demand("2027-06-07"))))
                .singleElement()
                .isInstanceOfSatisfying(LicenceEnded.class, ended -> {
                    assertThat(ended.reason()).isEqualTo("BREACH");
                    assertThat(ended.endedOn()).isEqualTo("2027-07-09");
                });
        assertThat(recorded(late(breach("2027-07-10"), demand("2027-06-07"), breach("2027-07-08"))))
                .isEmpty();
    }

    @Test
    void what_was_paid_is_neither_overdue_nor_demanded() {
        var paid = new ContractLicenceTest().signed().andGivenCommands(pays("BR-1", "50000", TAKER));
        assertThat(recorded(paid.when(overdue("2027-06-02")))).isEmpty();
        assertThat(refusals(late(demand("2027-06-08"), pays("BR-1", "50000", TAKER))))
                .containsExactly("LC-19");
        assertThat(recorded(late(pays("BR-1", "50000", TAKER)))).hasExactlyElementsOfTypes(PaymentConfirmed.class);
        assertThat(refusals(late(breach("2027-07-08"), demand("2027-06-07"), pays("BR-1", "50000", TAKER))))
                .containsExactly("LC-20");
    }

    /** Overdue since 2027-06-02; what comes before the last command follows it. */
    private static ResultValidator<Licence> late(ExchangeCommand command, Object... before) {
        return new ContractLicenceTest()
                .signed()
                .andGivenCommands(overdue("2027-06-02"))
                .andGivenCommands(before)
                .when(command);
    }

    private static MarkContractSumOverdue overdue(String local) {
        return new MarkContractSumOverdue(LICENCE, system(local));
    }

    private static DemandContractSum demand(String local) {
        return new DemandContractSum(LICENCE, by(OWNER, local));
    }

    private static EndForArrears breach(String local) {
        return new EndForArrears(LICENCE, by(OWNER, local));
    }

    private TestExecutor<Licence> signed() {
        return stage.fixture.givenCommands(form());
    }

    private static String mismatch(TestExecutor<Licence> given, ConfirmPayment payment) {
        var recorded = recorded(given.when(payment));
        assertThat(recorded).hasExactlyElementsOfTypes(PaymentMismatched.class, RefundOrdered.class);
        return ((PaymentMismatched) recorded.getFirst()).reason();
    }

    private static ConfirmPayment pays(String reference, String yuan, String payer) {
        return new ConfirmPayment(
                LICENCE, reference, Money.ofYuan(yuan), payer, at("2026-05-01"), system("2026-05-01"));
    }

    private static OpenFairnessClaim claim(String local) {
        return new OpenFairnessClaim(LICENCE, Money.ofFen(5_000_000), "nothing was practised", by(TAKER, local));
    }

    static FormByContract form() {
        String text = "{\"version\":2}";
        SignedContract contract = new SignedContract(
                "neg_1",
                text,
                ContentHash.of(text).value(),
                2,
                P1,
                TAKER,
                List.of(OWNER),
                AGREED,
                LocalDate.parse("2027-06-01"),
                at("2026-04-03"));
        return new FormByContract(LICENCE, contract, USE, system("2026-04-03"));
    }
}
