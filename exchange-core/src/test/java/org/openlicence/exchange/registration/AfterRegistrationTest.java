package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.BUYER;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICER;
import static org.openlicence.exchange.registration.RegistrationCase.OTHER_REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.SELLER;
import static org.openlicence.exchange.registration.RegistrationCase.TAXMAN;
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
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.FollowUpCommand.AnswerObjection;
import org.openlicence.exchange.registration.FollowUpCommand.CancelRegistration;
import org.openlicence.exchange.registration.FollowUpCommand.CloseWithoutRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.DeclineCancellation;
import org.openlicence.exchange.registration.FollowUpCommand.NotifyParty;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.RaiseObjection;
import org.openlicence.exchange.registration.FollowUpCommand.RecordStatement;
import org.openlicence.exchange.registration.FollowUpCommand.RequestCancellation;
import org.openlicence.exchange.registration.FollowUpCommand.RevokeRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RequestAmendment;
import org.openlicence.exchange.registration.event.FollowUpEvent.PartyNotified;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** What may become of a registered contract: cancelled, revoked, objected to. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AfterRegistrationTest {
    private static final String DAY = "2026-03-05";

    @Test
    void a_registration_is_cancelled_at_its_partys_request_by_another_person_and_its_contract_is_free() {
        RegistrationCase file = new RegistrationCase().registered();
        CancelRegistration cancel = new CancelRegistration(ID, at(ZHAO, "2026-03-09"));
        assertThat(file.refusedCodes(cancel)).containsExactly("REG-22");
        RequestCancellation ask =
                new RequestCancellation(ID, ContractEnd.RESCINDED, "by agreement of 4 March", at(SELLER, DAY));
        file.does(ask).repeats(ask);
        Actor sellerAsApprover = person("per_seller", REGISTRAR, Role.APPROVER);
        assertThat(file.refusedCodes(new CancelRegistration(ID, at(sellerAsApprover, DAY))))
                .containsExactly("REG-04");

        file.does(new DeclineCancellation(ID, "no evidence", at(ZHAO, DAY)))
                .does(ask)
                .does(cancel)
                .repeats(cancel);
        RegistrationCancelled cancelled = file.last(RegistrationCancelled.class);
        assertThat(cancelled.contractEnd()).isEqualTo("RESCINDED");
        assertThat(cancelled.cancelledOn()).isEqualTo("2026-03-09");
        assertThat(file.contracts.live(ContractKey.of(subject(106_000_000)))).isEmpty();
        assertThat(file.refusedCodes(ask("R"))).containsExactly("REG-01");
    }

    private static RequestAmendment ask(String reason) {
        return new RequestAmendment(
                ID, List.of(line(AmountKind.LICENCE_FIXED, 7)), null, null, reason, at(SELLER, DAY));
    }

    @Test
    void a_registration_is_revoked_in_steps_after_its_party_was_heard() {
        RegistrationCase file = new RegistrationCase().registered().does(ask("price corrected"));
        OpenRevocation open = new OpenRevocation(
                ID, RevocationGround.V1, RevocationBasis.INSPECTION, "SC-1", "sham", at(OFFICER, DAY));
        RevokeRegistration revoke = new RevokeRegistration(ID, "no licence was given", at(OFFICER, DAY));
        assertThat(file.refusedCodes(revoke)).containsExactly("REG-01");
        file.does(open).repeats(open);
        assertThat(file.refusedCodes(revoke)).containsExactly("REG-23");
        RecordStatement silent = new RecordStatement(ID, null, false, at(SELLER, DAY));
        assertThat(file.refusedCodes(silent)).containsExactly("REG-28", "REG-07");

        NotifyParty notify = new NotifyParty(ID, at(OFFICER, DAY));
        file.does(notify).repeats(notify);
        assertThat(file.last(PartyNotified.class).statementUntil()).isEqualTo("2026-03-19");
        RecordStatement said = new RecordStatement(ID, "we did", false, at(SELLER, "2026-03-06"));
        file.does(said).repeats(said);
        assertThat(file.refusedCodes(new RevokeRegistration(ID, "sham", at(OFFICER, "2026-03-19"))))
                .containsExactly("REG-23");
        RevokeRegistration late = new RevokeRegistration(ID, "sham", at(OFFICER, "2026-03-20"));
        file.does(late).repeats(late);

        assertThat(file.last(RegistrationRevoked.class).ground()).isEqualTo("V1");
        assertThat(file.contracts.live(ContractKey.of(subject(106_000_000)))).isEmpty();
    }

    @Test
    void a_party_that_waives_is_not_waited_for_and_a_revocation_may_come_to_nothing() {
        assertThat(new RegistrationCase().revoked().state().status()).isEqualTo(RegistrationStatus.REVOKED);

        RegistrationCase amending = new RegistrationCase().registered().does(ask("price corrected"));
        amending.does(new OpenRevocation(
                        ID, RevocationGround.V3, RevocationBasis.JUDGMENT, "J-1", "twice", at(OFFICER, DAY)))
                .does(new CloseWithoutRevocation(ID, "once only", at(OFFICER, DAY)));
        assertThat(amending.state().status()).isEqualTo(RegistrationStatus.AMENDING);
        Actor elsewhere = person("per_x", OTHER_REGISTRAR, Role.MARKET_OFFICE);
        assertThat(new RegistrationCase()
                        .registered()
                        .refusedCodes(new OpenRevocation(
                                ID, RevocationGround.V1, RevocationBasis.INSPECTION, "", "", at(elsewhere, DAY))))
                .containsExactly("REG-19", "REG-07", "REG-07");
    }

    @Test
    void an_objection_waits_for_its_answer_and_its_objector_waits_with_it() {
        RegistrationCase file = new RegistrationCase().registered();
        RaiseObjection raise = new RaiseObjection(ID, "price", at(TAXMAN, DAY));
        file.does(raise).repeats(raise);
        assertThat(file.refusedCodes(new RaiseObjection(ID, "another", at(TAXMAN, DAY))))
                .containsExactly("REG-26");
        assertThat(file.refusedCodes(new RaiseObjection(ID, "not the applicant", at(BUYER, DAY))))
                .containsExactly("AUTH-01");
        file.does(new RaiseObjection(ID, "total is wrong", at(SELLER, DAY)));

        assertThat(file.refusedCodes(new AnswerObjection(ID, 3, true, "yes", at(OFFICER, DAY))))
                .containsExactly("REG-25");
        file.does(new AnswerObjection(ID, 1, false, "the price is explained", at(OFFICER, DAY)));
        assertThat(file.state().followUp().objections()).hasSize(1);
        file.does(new RaiseObjection(ID, "another", at(TAXMAN, DAY)));
        assertThat(file.state().followUp().objectionCount()).isEqualTo(3);
    }

    @Test
    void a_tax_body_objects_to_contracts_of_its_own_taxpayers_only() {
        RegistrationCase file = new RegistrationCase().registered();
        file.directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId("org_tax_2"), "tax_2", "税务局", null, OrganisationKind.TAX_BODY, "310106", null));
        Actor elsewhere = person("per_taxman_2", "org_tax_2", Role.TAX_BODY);
        assertThat(file.refusedCodes(new RaiseObjection(ID, "price", at(elsewhere, DAY))))
                .as("neither party is of its district")
                .containsExactly("REG-29");
        file.directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId("org_tax_2"), "tax_2", "税务局", null, OrganisationKind.TAX_BODY, "310000", null));
        file.does(new RaiseObjection(ID, "price", at(elsewhere, DAY)));
    }

    @Test
    void a_revocation_of_the_former_one_step_kind_is_still_read() {
        RegistrationCase file = new RegistrationCase().registered();
        RegistrationState state = RegistrationState.after(
                file.state(),
                new RegistrationRevoked(
                        ID.value(),
                        "clause 4",
                        "sham",
                        LocalDate.parse("2026-03-06"),
                        file.events().getLast().trace()));
        assertThat(state.status()).isEqualTo(RegistrationStatus.REVOKED);
    }
}
