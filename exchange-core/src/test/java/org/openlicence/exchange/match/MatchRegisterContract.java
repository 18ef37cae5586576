package org.openlicence.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What every register of introductions does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class MatchRegisterContract {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 4);

    abstract MatchRegister register();

    @Test
    void one_introduction_of_a_pair_runs_at_a_time() {
        MatchRegister register = register();
        assertThat(register.enter(entry("mat_1", "pat_1", "org_owner"), DAY)).isTrue();
        assertThat(register.enter(entry("mat_2", "pat_1", "org_owner"), DAY)).isFalse();
        assertThat(register.enter(entry("mat_3", "pat_2", "org_owner"), DAY)).isTrue();
        register.over(new MatchId("mat_1"));
        assertThat(register.enter(entry("mat_2", "pat_1", "org_owner"), DAY)).isTrue();
    }

    @Test
    void an_introduction_whose_time_is_over_stands_in_nobodys_way() {
        MatchRegister register = register();
        register.enter(entry("mat_1", "pat_1", "org_owner"), DAY);
        register.introduced(new MatchId("mat_1"), DAY, UNTIL);
        assertThat(register.enter(entry("mat_2", "pat_1", "org_owner"), UNTIL)).isFalse();
        assertThat(register.enter(entry("mat_2", "pat_1", "org_owner"), UNTIL.plusDays(1)))
                .isTrue();
    }

    @Test
    void outcomes_are_sought_among_those_introduced_and_running() {
        MatchRegister register = register();
        register.enter(entry("mat_1", "pat_1", "org_owner"), DAY);
        register.enter(entry("mat_2", "pat_2", "org_owner"), DAY);
        register.enter(entry("mat_3", "pat_3", "org_owner"), DAY);
        register.enter(entry("mat_4", "pat_4", "org_elsewhere"), DAY);
        register.introduced(new MatchId("mat_2"), DAY.plusDays(1), UNTIL);
        register.introduced(new MatchId("mat_3"), DAY, UNTIL);
        register.introduced(new MatchId("mat_4"), DAY, UNTIL);
        assertThat(found(register, UNTIL)).containsExactly("mat_3", "mat_2");
        assertThat(found(register, UNTIL.plusDays(1))).isEmpty();
        assertThat(found(register, DAY)).as("before the second").containsExactly("mat_3");
        register.over(new MatchId("mat_3"));
        assertThat(found(register, UNTIL)).containsExactly("mat_2");
        assertThat(register.concludedBetween("org_enterprise", List.of("org_owner")))
                .extracting(entry -> entry.matchId().value())
                .containsExactly("mat_3");
        register.resumed(new MatchId("mat_3"));
        assertThat(found(register, UNTIL)).containsExactly("mat_3", "mat_2");
    }

    @Test
    void introductions_are_found_by_broker_and_days() {
        MatchRegister register = register();
        register.enter(entry("mat_1", "pat_1", "org_owner"), DAY);
        register.enter(entry("mat_2", "pat_2", "org_owner"), DAY);
        register.enter(entry("mat_3", "pat_3", "org_owner"), DAY);
        register.introduced(new MatchId("mat_2"), DAY, UNTIL);
        register.introduced(new MatchId("mat_1"), DAY.plusDays(2), UNTIL);
        assertThat(register.introducedBy("org_broker", DAY, DAY.plusDays(2)))
                .extracting(MatchId::value)
                .containsExactly("mat_2", "mat_1");
        assertThat(register.introducedBy("org_broker", DAY.plusDays(1), DAY.plusDays(2)))
                .extracting(MatchId::value)
                .containsExactly("mat_1");
        assertThat(register.introducedBy("org_other", DAY, UNTIL)).isEmpty();
    }

    @Test
    void what_is_resumed_gives_way_to_a_later_introduction_of_the_pair() {
        MatchRegister register = register();
        register.enter(entry("mat_1", "pat_1", "org_owner"), DAY);
        register.introduced(new MatchId("mat_1"), DAY, UNTIL);
        register.over(new MatchId("mat_1"));
        register.enter(entry("mat_2", "pat_1", "org_owner"), DAY);
        register.introduced(new MatchId("mat_2"), DAY, UNTIL);
        register.resumed(new MatchId("mat_1"));
        assertThat(found(register, DAY)).containsExactly("mat_2");
    }

    private static List<String> found(MatchRegister register, LocalDate day) {
        return register.introducedBetween("org_enterprise", List.of("org_owner", "org_other"), day).stream()
                .map(entry -> entry.matchId().value())
                .toList();
    }

    private static MatchRegister.Entry entry(String id, String patent, String owner) {
        return new MatchRegister.Entry(new MatchId(id), "org_broker", "org_enterprise", owner, patent, "dem_1", null);
    }
}
