package org.openlicence.exchange.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictJsonTest {
    record Part(String name) {}

    record Body(
            @Nullable String note,
            @Nullable List<String> texts,
            @Nullable List<Part> parts,
            @Nullable List<Integer> numbers,
            @Nullable List<List<String>> rows,
            @Nullable Map<String, String> named) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"texts\":[null]}",
                "{\"texts\":[\"a\",null]}",
                "{\"parts\":[null]}",
                "{\"parts\":[{\"name\":\"a\"},null]}",
                "{\"numbers\":[1,null]}",
                "{\"rows\":[[null]]}",
                "{\"named\":{\"a\":null}}"
            })
    void nothing_is_no_element_of_a_list_whatever_it_is_of(String json) {
        assertThatThrownBy(() -> StrictJson.mapper().readValue(json, Body.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void a_member_that_may_be_absent_may_be_null_and_a_list_empty() {
        Body body = StrictJson.mapper().readValue("{\"note\":null,\"texts\":[],\"parts\":null}", Body.class);
        assertThat(body.note()).isNull();
        assertThat(body.texts()).isEmpty();
        assertThat(body.parts()).isNull();
    }
}
