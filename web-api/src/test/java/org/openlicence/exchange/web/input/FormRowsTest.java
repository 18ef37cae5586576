package org.openlicence.exchange.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openlicence.exchange.web.problem.BadInput;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.validation.DataBinder.ValueResolver;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormRowsTest {
    record Row(@Nullable String code, @Nullable List<Row> parts) {}

    record Form(
            @Nullable String title,
            @Nullable List<Row> rows,
            @Nullable List<String> ticks) {}

    @Test
    void a_row_that_was_not_sent_is_an_empty_row_at_every_depth() {
        Form form = bound(Map.of("rows[2].code", "c", "rows[2].parts[1].code", "p"));
        assertThat(form.rows())
                .containsExactly(
                        new Row(null, null),
                        new Row(null, null),
                        new Row("c", List.of(new Row(null, null), new Row("p", null))));
    }

    @Test
    void what_our_pages_send_is_read_as_it_is() {
        Form form = bound(Map.of("title", "t", "rows[0].code", "a", "rows[1].code", "b", "ticks", "x"));
        assertThat(form.rows()).containsExactly(new Row("a", null), new Row("b", null));
        assertThat(form.ticks()).containsExactly("x");
        assertThat(bound(Map.of("title", "t")).rows()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows[64].code",
                "rows[999999999999].code",
                "rows[-1].code",
                "rows[x].code",
                "rows[.code",
                "rows[].code",
                "ticks[3]",
                "rows[0].parts[70].code"
            })
    void a_place_that_no_row_can_have_is_bad_input(String name) {
        assertThatThrownBy(() -> bound(Map.of(name, "x"))).isInstanceOf(BadInput.class);
    }

    private static Form bound(Map<String, String> sent) {
        FormBinder binder = new FormBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(Form.class));
        binder.setAutoGrowCollectionLimit(64);
        binder.setConversionService(new DefaultConversionService());
        binder.construct(new ValueResolver() {
            @Override
            public @Nullable Object resolveValue(String name, Class<?> type) {
                return sent.get(name);
            }

            @Override
            public Set<String> getNames() {
                return sent.keySet();
            }
        });
        return (Form) Objects.requireNonNull(binder.getTarget());
    }
}
