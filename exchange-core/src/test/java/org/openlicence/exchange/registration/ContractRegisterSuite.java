package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.ContractRegister.LiveCase;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.shared.ContentHash;

/** What every contract register does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ContractRegisterSuite {
    private static final RegistrationId FIRST = new RegistrationId("reg_first");
    private static final RegistrationId SECOND = new RegistrationId("reg_second");
    private static final ContractKey KEY = key("contract", "document");

    protected abstract ContractRegister register();

    private static ContractKey key(String contract, String document) {
        return new ContractKey(ContentHash.of(contract), ContentHash.of(document));
    }

    @Test
    void a_contract_belongs_to_the_first_case_that_claims_it() {
        ContractRegister register = register();

        assertThat(register.live(KEY)).isEmpty();
        assertThat(register.claim(FIRST, KEY)).isEmpty();
        assertThat(register.claim(FIRST, KEY)).isEmpty();
        assertThat(register.claim(SECOND, KEY)).contains(new LiveCase(FIRST, null));
    }

    @Test
    void the_same_text_is_the_same_contract_and_so_are_the_same_facts() {
        ContractRegister register = register();
        register.claim(FIRST, KEY);

        assertThat(register.claim(SECOND, key("contract", "other"))).isPresent();
        assertThat(register.claim(SECOND, key("other", "document"))).isPresent();
        assertThat(register.claim(SECOND, key("other", "other"))).isEmpty();
    }

    @Test
    void a_registered_case_shows_its_number_until_it_is_released() {
        ContractRegister register = register();
        OfficialNumber number = new OfficialNumber("2026310007000123");
        register.claim(FIRST, KEY);
        register.number(FIRST, number);

        assertThat(register.live(KEY)).contains(new LiveCase(FIRST, number));
        assertThat(register.registered(number)).isTrue();
        assertThat(register.registered(new OfficialNumber("2026310007000124"))).isFalse();
        register.release(FIRST);
        assertThat(register.registered(number)).isFalse();
        assertThat(register.claim(SECOND, KEY)).isEmpty();
    }

    @Test
    void what_a_contract_is_about_is_found_by_its_parties_and_its_text_while_it_is_held() {
        ContractRegister register = register();
        ContractSubject subject = RegistrationCase.subject(106_000_000);
        ContractKey key = ContractKey.of(subject);
        register.claim(FIRST, key);
        assertThat(register.related(subject)).as("claimed, not noted").isEmpty();
        register.note(FIRST, subject);
        register.note(SECOND, subject);

        assertThat(register.related(subject)).singleElement().satisfies(known -> {
            assertThat(known.registrationId()).isEqualTo(FIRST);
            assertThat(known.totalFen()).isEqualTo(106_000_000);
            assertThat(known.signedOn()).isEqualTo(subject.signedOn());
            assertThat(known.patentIds()).isEqualTo(subject.patentIds());
            assertThat(known.documentHash()).isEqualTo(subject.documentHash());
        });
        assertThat(register.related(elsewhere(subject, subject.documentHash()))).hasSize(1);
        assertThat(register.related(elsewhere(subject, null))).isEmpty();
        register.release(FIRST);
        assertThat(register.related(subject)).isEmpty();
    }

    @Test
    void a_filed_contract_is_found_and_binds_nothing_until_it_is_accepted_or_given_up() {
        ContractRegister register = register();
        ContractSubject subject = RegistrationCase.subject(106_000_000);
        register.file(FIRST, subject);
        register.file(FIRST, subject);

        assertThat(register.live(ContractKey.of(subject))).isEmpty();
        assertThat(register.related(subject)).singleElement().satisfies(known -> {
            assertThat(known.registrationId()).isEqualTo(FIRST);
            assertThat(known.live()).isFalse();
            assertThat(known.patentIds()).isEqualTo(subject.patentIds());
        });
        register.claim(FIRST, ContractKey.of(subject));
        register.note(FIRST, subject);
        assertThat(register.related(subject))
                .singleElement()
                .satisfies(known -> assertThat(known.live()).isTrue());
        register.file(SECOND, elsewhere(subject, subject.documentHash()));
        assertThat(register.related(subject))
                .extracting(ContractRegister.KnownContract::registrationId)
                .containsExactlyInAnyOrder(FIRST, SECOND);
        register.release(SECOND);
        assertThat(register.related(subject)).hasSize(1);
    }

    private static ContractSubject elsewhere(ContractSubject s, @Nullable String documentHash) {
        return new ContractSubject(
                s.title(),
                s.contractType(),
                s.subType(),
                s.licenceMode(),
                false,
                List.of(),
                "org_other_seller",
                "org_other_buyer",
                s.signedOn(),
                s.from(),
                s.to(),
                1,
                documentHash);
    }

    @Test
    void a_seller_has_its_registered_contracts() {
        ContractRegister register = register();
        ContractSubject subject = RegistrationCase.subject(106_000_000);
        register.claim(FIRST, KEY);
        register.note(FIRST, subject);
        assertThat(register.registeredOfSeller(subject.sellerId()))
                .as("no number yet")
                .isEmpty();
        register.number(FIRST, new OfficialNumber("2026310007000123"));
        assertThat(register.registeredOfSeller(subject.sellerId())).containsExactly(FIRST);
        assertThat(register.registeredOfSeller(subject.buyerId())).isEmpty();
        register.release(FIRST);
        assertThat(register.registeredOfSeller(subject.sellerId())).isEmpty();
    }

    @Test
    void a_number_needs_a_claim_and_a_case_without_one_is_read_again() {
        assertThatThrownBy(() -> register().number(FIRST, new OfficialNumber("2026310007000124")))
                .isInstanceOf(ConcurrencyException.class);
    }
}
