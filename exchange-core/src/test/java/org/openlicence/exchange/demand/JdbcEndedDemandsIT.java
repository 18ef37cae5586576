package org.openlicence.exchange.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.demand.jdbc.JdbcDemandRegister;
import org.openlicence.exchange.demand.jdbc.JdbcDemandTexts;
import org.openlicence.exchange.demand.jdbc.JdbcEndedDemands;
import org.openlicence.exchange.shared.CanonicalJson;

/** What was written in a demand goes when its days are over, with the salt of its hashes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdbcEndedDemandsIT {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcEndedDemandsIT.class);
    private static final Instant ENDED = Instant.parse("2026-12-20T02:00:00Z");
    private static final Instant LATER = ENDED.plus(Duration.ofDays(1_096));
    private static final Instant LONG_AGO = Instant.parse("2020-12-20T02:00:00Z");
    private static final DemandId OVER = new DemandId("dem_over");
    private static final DemandId OPEN = new DemandId("dem_open");
    private static final String ANNOUNCED = CanonicalJson.of(DemandFixtures.WORDS);

    private final JdbcDemandRegister register = new JdbcDemandRegister(SCHEMA.jdbc());
    private final JdbcDemandTexts texts = new JdbcDemandTexts(SCHEMA.jdbc());
    private final JdbcEndedDemands ended = new JdbcEndedDemands(SCHEMA.jdbc());

    @Test
    void all_but_the_words_announced_are_erased_with_the_salt_once_its_days_are_over() {
        for (DemandId id : List.of(OVER, OPEN)) {
            register.put(row(id, DemandStatus.PUBLISHED), ENDED.minusSeconds(60));
            texts.salt(id);
            texts.keep(id, "announced", ANNOUNCED, ENDED);
            texts.keep(id, "draft", "{\"title\":\"an earlier draft\"}", ENDED);
            texts.keep(id, "contact", "王工 021-1", ENDED);
        }
        register.put(row(OVER, DemandStatus.WITHDRAWN), ENDED);
        register.put(row(OVER, DemandStatus.WITHDRAWN), LATER);

        assertThat(ended.erase(ENDED, LATER)).as("not before its time").isZero();
        assertThat(texts.of(OVER)).hasSize(3);
        assertThat(ended.erase(ENDED.plusSeconds(1), LATER)).isEqualTo(1);
        assertThat(texts.of(OVER)).isEqualTo(Map.of("announced", ANNOUNCED));
        assertThat(texts.of(OPEN)).as("one that goes on").hasSize(3);
        assertThat(salts()).containsExactly(OPEN.value());
        assertThat(register.find(OVER)).contains(row(OVER, DemandStatus.WITHDRAWN));
        assertThat(ended.erase(LATER, LATER)).as("again").isZero();
    }

    @Test
    void of_a_demand_that_never_was_public_nothing_is_left() {
        DemandId dropped = new DemandId("dem_dropped");
        RegisteredDemand row = row(dropped, DemandStatus.WITHDRAWN, null);
        texts.keep(dropped, "draft", ANNOUNCED, ENDED);
        texts.keep(dropped, "reason", "budget cut", ENDED);
        register.put(row, LONG_AGO);
        assertThat(ended.erased(dropped)).isFalse();

        assertThat(ended.erase(LONG_AGO.plusSeconds(1), LATER)).isEqualTo(1);
        assertThat(ended.erased(dropped)).isTrue();
        assertThat(texts.of(dropped)).isEmpty();
        assertThat(register.find(dropped).orElseThrow().words())
                .isEqualTo(new PublicWords("", null, null, null, null, null, null, null, null, null));
        assertThat(SCHEMA.jdbc()
                        .sql("select row::text from demand_register where demand_id = :id")
                        .param("id", dropped.value())
                        .query(String.class)
                        .single())
                .doesNotContain(DemandFixtures.WORDS.title());
        assertThat(ended.erased(new DemandId("dem_nowhere"))).isFalse();
    }

    private static List<String> salts() {
        return SCHEMA.jdbc()
                .sql("select demand_id from demand_salt order by demand_id")
                .query(String.class)
                .list();
    }

    private static RegisteredDemand row(DemandId id, DemandStatus status) {
        return row(id, status, LocalDate.of(2026, 12, 24));
    }

    private static RegisteredDemand row(DemandId id, DemandStatus status, @Nullable LocalDate publishTo) {
        return new RegisteredDemand(
                id,
                "org_a",
                DemandType.TECHNOLOGY,
                status,
                DemandFixtures.WORDS,
                60_000_000L,
                "310000",
                List.of("C35"),
                publishTo,
                List.of(),
                List.of(),
                true,
                Map.of());
    }
}
