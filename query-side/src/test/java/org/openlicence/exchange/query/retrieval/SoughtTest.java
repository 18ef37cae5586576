package org.openlicence.exchange.query.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SoughtTest {
    private static final Map<String, Object> OPEN = Map.of("term", Map.of("availability", "OPEN"));
    private static final Map<String, Object> FREE = Map.of("term", Map.of("offer.feeBand", "FREE"));

    @Test
    void none_is_preferred_where_all_are_of_that_kind() {
        assertThat(sought(List.of()).prefersSome()).isTrue();
        assertThat(sought(List.of(SearchLeg.any(List.of(FREE)))).prefersSome()).isTrue();
        assertThat(sought(List.of(SearchLeg.any(List.of(OPEN, FREE)))).prefersSome())
                .as("open or free")
                .isTrue();
        assertThat(sought(List.of(OPEN)).prefersSome()).isFalse();
        assertThat(sought(List.of(SearchLeg.any(List.of(FREE)), SearchLeg.any(List.of(OPEN))))
                        .prefersSome())
                .isFalse();
        assertThat(Sought.in("index").prefersSome()).isFalse();
    }

    private static Sought sought(List<Object> filters) {
        return new Sought("index", null, filters, new Sought.Preferred("availability", "OPEN"), Sought.MOST);
    }
}
