package org.openlicence.exchange.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openlicence.exchange.registration.ContractEnd;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.ExpertCause;
import org.openlicence.exchange.registration.RecognitionTest;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.registration.RegistrationCommand;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.RevocationBasis;
import org.openlicence.exchange.registration.RevocationGround;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;

/** Every act on a case has an address, its words, a command of its own, and says what it needs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationActTest {
    private static final ActForm WHOLE = new ActForm(
            true,
            "annex",
            RefusalGround.R02,
            RecognitionTest.CLEAR_AIM,
            "reason",
            ContractType.LICENCE,
            "PATENT_EXPLOITATION",
            true,
            RevocationGround.V1,
            true,
            ExpertCause.HARD,
            true,
            true,
            ContractEnd.VOID,
            RevocationBasis.JUDGMENT,
            "J-1",
            true,
            1,
            1);

    @Test
    void every_act_has_its_address_and_a_command_of_its_own() {
        assertThat(List.of(RegistrationAct.ADDRESSES.split("\\|")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RegistrationAct.values())
                        .map(RegistrationAct::address)
                        .toList());
        Set<Class<?>> commands = new HashSet<>();
        Origin origin = Origin.of(Actor.SYSTEM, Instant.EPOCH);
        for (RegistrationAct act : RegistrationAct.values()) {
            assertThat(RegistrationAct.at(act.address())).isEqualTo(act);
            RegistrationCommand command = ActCommands.of(act, new RegistrationId("reg_1"), WHOLE, origin);
            assertThat(commands.add(command.getClass())).as(act.name()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(RegistrationAct.class)
    void an_empty_form_misses_every_member_but_boxes_and_what_is_optional(RegistrationAct act) {
        assertThat(act.missing(WHOLE)).isEmpty();
        assertThat(act.missing(ActForm.empty()))
                .allSatisfy(member -> assertThat(act.box(member)).isFalse());
        assertThat(act.members()).containsAll(act.missing(ActForm.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_act_and_member_has_its_words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/messages/registration_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        for (RegistrationAct act : RegistrationAct.values()) {
            assertThat(words).containsKeys("registration.act." + act, "registration.done." + act);
            for (String member : act.members()) {
                assertThat(words)
                        .containsKey(act.box(member) ? "registration." + member : "registration.member." + member);
            }
        }
        for (RevocationGround ground : RevocationGround.values()) {
            assertThat(words).containsKey("clause." + ground);
        }
    }
}
