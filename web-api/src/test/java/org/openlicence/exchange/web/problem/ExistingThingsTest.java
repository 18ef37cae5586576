package org.openlicence.exchange.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.architecture.ExchangeClasses;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Rule;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExistingThingsTest {
    @Test
    void whatever_rule_demands_sameness_is_answered_as_a_conflict() {
        Set<String> codes = new TreeSet<>();
        ExchangeClasses.those(
                        "rules that a repeat says the same",
                        5,
                        type -> type.isAnnotatedWith(Rule.class)
                                && type.getSimpleName().matches(".*(Alike|TheSame)"))
                .forEach(type ->
                        codes.add(type.reflect().getAnnotation(Rule.class).code()));
        assertThat(ExistingThings.CODES).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void a_conflict_is_409_and_any_other_refusal_is_not() {
        assertThat(Diagnosis.of(refused("LC-06")).status()).isEqualTo(409);
        assertThat(Diagnosis.of(refused("LC-01")).status()).isEqualTo(422);
        assertThat(Diagnosis.of(refused("AUTH-01")).status()).isEqualTo(403);
    }

    private static Refused refused(String code) {
        return Refused.because(code, Law.DESIGN.art("test"), Map.of());
    }
}
