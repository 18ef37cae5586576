package org.openlicence.exchange.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;
import org.openlicence.exchange.taxpreference.event.TaxPreferenceEvent.PreferenceEvaluated;

/** Rewards judged before each had its month are read with the month of their payment; everything else as it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RewardMonthUpcastingTest {
    private static final StoredEvents STORE =
            new StoredEvents(new NamedEventSerializer(EventCatalog.ofExchange()), EventUpcasters.inOrder());

    private static PreferenceEvaluated read(String rule, String period, String input) throws IOException {
        String sample = Files.readString(
                        Path.of("src/test/resources/event-samples/taxpreference/PreferenceEvaluated.v1.full.json"))
                .replace("rule-1", rule)
                .replace("period-1", period)
                .replace("\"name-1\",\"value\"", "\"" + input + "\",\"value\"")
                .replace("\"taxDay\":\"2026-11-22\"", "\"taxDay\":\"2026-03-31\"");
        return (PreferenceEvaluated) STORE.read("taxpreference.PreferenceEvaluated", "1", sample.getBytes(UTF_8));
    }

    @Test
    void a_reward_is_read_with_the_month_it_was_paid_in() throws IOException {
        assertThat(read("R-IIT58", "ALL", "DAY").period()).isEqualTo("2026-03");
    }

    @Test
    void a_reward_without_a_day_and_every_other_rule_keep_their_period() throws IOException {
        assertThat(read("R-IIT58", "ALL", "REWARD").period()).isEqualTo("ALL");
        assertThat(read("R-VAT-TECH", "ALL", "DAY").period()).isEqualTo("ALL");
        assertThat(read("R-RD", "2026", "DAY").period()).isEqualTo("2026");
    }
}
