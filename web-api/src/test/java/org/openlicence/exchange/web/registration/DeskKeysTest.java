package org.openlicence.exchange.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openlicence.exchange.shared.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskKeysTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void every_act_of_a_role_has_a_key_of_its_own(Role role) {
        List<Character> keys = Arrays.stream(RegistrationAct.values())
                .filter(act -> act.roles().contains(role))
                .map(RegistrationAct::key)
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys).noneMatch(key -> DeskKeys.TAKEN.indexOf(key) >= 0);
    }

    @ParameterizedTest
    @EnumSource(RegistrationAct.class)
    void a_key_is_a_small_letter(RegistrationAct act) {
        assertThat(act.key()).isBetween('a', 'z');
    }
}
