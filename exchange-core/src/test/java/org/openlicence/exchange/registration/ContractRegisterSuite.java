package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.registration.ContractRegister.LiveCase;
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
        register.release(FIRST);
        assertThat(register.claim(SECOND, KEY)).isEmpty();
    }

    @Test
    void a_number_needs_a_claim() {
        assertThatThrownBy(() -> register().number(FIRST, new OfficialNumber("2026310007000124")))
                .isInstanceOf(IllegalStateException.class);
    }
}
