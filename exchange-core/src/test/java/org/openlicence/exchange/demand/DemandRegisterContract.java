package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every register of demands does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class DemandRegisterContract {
    private static final DemandId FIRST = new DemandId("dem_1");

    abstract DemandRegister register();

    abstract DemandNumbers numbers();

    abstract DemandTexts texts();

    @Test
    void numbers_of_a_year_follow_each_other() {
        DemandNumbers numbers = numbers();
        assertThat(numbers.next(2026)).isEqualTo("XQ2026000001");
        assertThat(numbers.next(2026)).isEqualTo("XQ2026000002");
        assertThat(numbers.next(2027)).isEqualTo("XQ2027000001");
    }

    @Test
    void the_salt_of_a_demand_stays_and_is_its_own() {
        DemandTexts texts = texts();
        assertThat(texts.salt(FIRST)).isEqualTo(texts.salt(FIRST)).isNotEqualTo(texts.salt(new DemandId("dem_2")));
    }

    @Test
    void the_last_row_of_a_demand_counts_and_only_published_ones_are_open() {
        DemandRegister register = register();
        register.put(row(DemandStatus.VETTED), Instant.EPOCH);
        assertThat(register.open()).isEmpty();
        register.put(row(DemandStatus.PUBLISHED), Instant.EPOCH);
        assertThat(register.open()).containsExactly(row(DemandStatus.PUBLISHED));
        assertThat(register.find(FIRST)).contains(row(DemandStatus.PUBLISHED));
        assertThat(register.find(new DemandId("dem_2"))).isEmpty();
    }

    private static RegisteredDemand row(DemandStatus status) {
        return new RegisteredDemand(
                FIRST,
                "org_a",
                DemandType.TECHNOLOGY,
                status,
                DemandFixtures.WORDS,
                60_000_000L,
                "310000",
                List.of("C35"),
                LocalDate.of(2026, 11, 30),
                List.of("org_b"),
                List.of(),
                true,
                Map.of("sol_1", "org_b"));
    }
}
