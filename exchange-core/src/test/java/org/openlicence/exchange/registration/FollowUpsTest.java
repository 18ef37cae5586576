package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.FIRM;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.LI;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICE;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICER;
import static org.openlicence.exchange.registration.RegistrationCase.OTHER_REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.ZHAO;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.line;
import static org.openlicence.exchange.registration.RegistrationCase.person;
import static org.openlicence.exchange.registration.RegistrationCase.subject;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.FollowUpCommand.CloseExpertReview;
import org.openlicence.exchange.registration.FollowUpCommand.DecideRecheck;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionDueSoon;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionOverdue;
import org.openlicence.exchange.registration.FollowUpCommand.RecordExpertOpinion;
import org.openlicence.exchange.registration.FollowUpCommand.ReferToExperts;
import org.openlicence.exchange.registration.FollowUpCommand.RequestRecheck;
import org.openlicence.exchange.registration.RegistrationCommand.DeclineApplication;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.WithdrawApplication;
import org.openlicence.exchange.registration.event.FollowUpEvent.ExpertReviewClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RecheckReversed;
import org.openlicence.exchange.registration.event.FollowUpEvent.ReferredToExperts;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** What is beside the ordinary course up to the decision: done once, repeated without effect, refused where the state table says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowUpsTest {
    private static final String DAY = "2026-03-05";

    private static Actor expert(int n) {
        return person("per_expert_" + n, OFFICE, Role.EXPERT);
    }

    private static RecordExpertOpinion opinion(Actor expert, boolean favour) {
        return new RecordExpertOpinion(ID, true, favour, "as far as I see", at(expert, DAY));
    }

    @Test
    void a_reviewer_states_to_have_no_conflict_and_a_partys_person_is_refused_under_any_account() {
        RegistrationCase file = new RegistrationCase().accepted();
        Actor sellersPerson = person("per_seller", REGISTRAR, Role.REVIEWER);
        Actor ofTheBuyer = person("per_other", FIRM, Role.REVIEWER);

        assertThat(file.refusedCodes(new StartReview(ID, false, at(LI, DAY)))).containsExactly("REG-16");
        assertThat(file.refusedCodes(new StartReview(ID, true, at(sellersPerson, DAY))))
                .containsExactly("REG-16");
        assertThat(file.refusedCodes(new StartReview(ID, true, at(ofTheBuyer, DAY))))
                .containsExactly("G8", "REG-16");
        file.does(new StartReview(ID, true, at(LI, DAY)));
    }

    @Test
    void experts_are_called_for_a_large_a_disputed_or_a_hard_case_and_the_longer_limit_runs() {
        ReferToExperts large = new ReferToExperts(ID, ExpertCause.LARGE, null, at(LI, "2026-03-03"));
        RegistrationCase small = new RegistrationCase().inReview();
        assertThat(small.refusedCodes(large)).containsExactly("REG-17");
        assertThat(small.refusedCodes(new ReferToExperts(ID, ExpertCause.HARD, null, at(LI, DAY))))
                .containsExactly("REG-07");

        RegistrationCase file = new RegistrationCase()
                .about(subject(500_000_000), line(AmountKind.LICENCE_FIXED, 500_000_000))
                .inReview();
        file.does(new DetermineAmounts(
                        ID, List.of(line(AmountKind.LICENCE_FIXED, 500_000_000)), null, at(LI, "2026-03-03")))
                .does(large)
                .repeats(large);
        assertThat(file.last(ReferredToExperts.class).dueOn()).isEqualTo("2026-03-30");
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.IN_EXPERT_REVIEW);
    }

    @Test
    void an_expert_review_is_closed_by_its_quorum_of_persons() {
        RegistrationCase file = new RegistrationCase()
                .inReview()
                .does(new ReferToExperts(ID, ExpertCause.DISPUTED, "service or development", at(LI, DAY)));
        CloseExpertReview close = new CloseExpertReview(ID, at(LI, DAY));
        Actor party = person("per_seller", OFFICE, Role.EXPERT);

        assertThat(file.refusedCodes(new RecordExpertOpinion(ID, false, true, "", at(expert(1), DAY))))
                .containsExactly("REG-16", "REG-07");
        assertThat(file.refusedCodes(opinion(party, true))).containsExactly("REG-16");
        file.does(opinion(expert(1), false)).does(opinion(expert(1), true)).repeats(opinion(expert(1), true));
        file.does(opinion(expert(2), true));
        assertThat(file.refusedCodes(close)).containsExactly("REG-18");
        file.does(opinion(expert(3), false)).does(close);

        assertThat(file.last(ExpertReviewClosed.class).opinions()).isEqualTo(3);
        assertThat(file.last(ExpertReviewClosed.class).inFavour()).isEqualTo(2);
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.IN_REVIEW);
    }

    @Test
    void a_case_with_experts_can_still_be_withdrawn() {
        RegistrationCase file = new RegistrationCase()
                .inReview()
                .does(new ReferToExperts(ID, ExpertCause.HARD, "new field", at(LI, DAY)))
                .does(new WithdrawApplication(ID, at(SELLER, DAY)));
        assertThat(file.contracts.live(ContractKey.of(subject(106_000_000)))).isEmpty();
    }

    @Test
    void the_market_office_decides_major_cases_only() {
        RegisterContract office = new RegisterContract(ID, at(OFFICER, DAY));
        assertThat(new RegistrationCase().recommended().refusedCodes(office)).containsExactly("REG-24");

        RegistrationCase large = new RegistrationCase()
                .about(subject(500_000_000), line(AmountKind.LICENCE_FIXED, 500_000_000))
                .registered()
                .does(office);
        assertThat(large.last(ContractRegistered.class).approverId()).isEqualTo("per_officer");
        Actor suzhou = person("per_suzhou", OTHER_REGISTRAR, Role.MARKET_OFFICE);
        assertThat(new RegistrationCase().recommended().refusedCodes(new RegisterContract(ID, at(suzhou, DAY))))
                .containsExactly("REG-19", "REG-24");
    }

    @Test
    void a_decision_falls_due_soon_after_four_fifths_of_its_days_and_overdue_after_the_last() {
        RegistrationCase file = new RegistrationCase().accepted();
        MarkDecisionDueSoon early = new MarkDecisionDueSoon(ID, at(Actor.SYSTEM, "2026-03-09"));
        MarkDecisionDueSoon soon = new MarkDecisionDueSoon(ID, at(Actor.SYSTEM, "2026-03-10"));
        MarkDecisionOverdue lastDay = new MarkDecisionOverdue(ID, at(Actor.SYSTEM, "2026-03-11"));
        MarkDecisionOverdue over = new MarkDecisionOverdue(ID, at(Actor.SYSTEM, "2026-03-12"));

        assertThat(DecisionTime.soonOn(
                        LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-11"), RegistrationCase.POLICIES))
                .isEqualTo("2026-03-10");
        assertThat(file.refusedCodes(early)).containsExactly("REG-27");
        file.does(soon).repeats(soon);
        assertThat(file.refusedCodes(lastDay)).containsExactly("REG-27");
        file.does(over).repeats(over);
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.ACCEPTED);
        assertThat(new RegistrationCase().registered().refusedCodes(over)).containsExactly("REG-01");
    }

    @Test
    void a_refusal_is_rechecked_once_and_in_time_by_another_person() {
        RegistrationCase file = new RegistrationCase().refused();
        assertThat(file.refusedCodes(new RequestRecheck(ID, "look again", at(SELLER, "2026-03-26"))))
                .containsExactly("REG-20");
        RequestRecheck ask = new RequestRecheck(ID, "look again", at(SELLER, "2026-03-25"));
        file.does(ask).repeats(ask);
        Actor approversOtherAccount = person("per_wang", OFFICE, Role.MARKET_OFFICE);

        assertThat(file.refusedCodes(new DecideRecheck(ID, true, "", at(approversOtherAccount, "2026-03-26"))))
                .containsExactly("REG-04", "REG-07");
        DecideRecheck uphold = new DecideRecheck(ID, true, "it is routine work", at(OFFICER, "2026-03-26"));
        file.does(uphold).repeats(uphold);
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.REFUSED);
        assertThat(file.refusedCodes(ask)).containsExactly("REG-21");
    }

    @Test
    void a_refusal_set_aside_is_decided_anew_within_a_new_limit_when_the_contract_is_still_free() {
        RegistrationCase file = new RegistrationCase().refused();
        file.does(new RequestRecheck(ID, "look again", at(SELLER, DAY)));
        DecideRecheck reverse = new DecideRecheck(ID, false, "it is a licence", at(OFFICER, "2026-03-06"));
        RegistrationId other = new RegistrationId("reg_other");
        file.contracts.claim(other, ContractKey.of(subject(106_000_000)));
        assertThat(file.refusedCodes(reverse)).containsExactly("G9");
        file.contracts.release(other);

        file.does(reverse).repeats(reverse);
        assertThat(file.last(RecheckReversed.class).dueOn()).isEqualTo("2026-03-17");
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.AWAITING_DECISION);
        file.does(file.register(ZHAO));
        assertThat(file.last(ContractRegistered.class).officialNumber()).isEqualTo("2026310007000001");
    }

    @Test
    void an_application_turned_away_at_the_counter_is_open_to_acceptance_again() {
        RegistrationCase file = new RegistrationCase()
                .submitted("2026-03-02")
                .does(new DeclineApplication(ID, RefusalGround.R12, "wrong area", at(LI, "2026-03-03")))
                .does(new RequestRecheck(ID, "it is our area", at(SELLER, DAY)))
                .does(new DecideRecheck(ID, false, "it is", at(OFFICER, DAY)));
        assertThat(file.state().status()).isEqualTo(RegistrationStatus.SUBMITTED);
        file.does(file.accept("2026-03-06"));
    }
}
