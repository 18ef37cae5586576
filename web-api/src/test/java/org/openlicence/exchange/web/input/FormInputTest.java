package org.openlicence.exchange.web.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.web.bind.WebDataBinder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormInputTest {
    private final Form form = new Form();
    private final WebDataBinder binder = new WebDataBinder(form);

    static final class Form {
        private @Nullable BigDecimal amount;

        public @Nullable BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(@Nullable BigDecimal given) {
            amount = given;
        }
    }

    @ParameterizedTest
    @CsvSource({"1234.50, 1234.50", "' 7 ', 7", "-0.01, -0.01"})
    void plain_figures_are_a_number_and_are_shown_again_as_typed(String typed, String shown) {
        assertThat(errorsOf(typed)).isZero();
        assertThat(binder.getBindingResult().getFieldValue("amount")).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E3", "0x10", "１２", "1,5", "NaN", "9.9.9", "123456789012345678901"})
    void what_is_short_and_grows_or_is_no_plain_number_is_refused(String typed) {
        assertThat(errorsOf(typed)).isEqualTo(1);
        assertThat(binder.getBindingResult().getFieldValue("amount")).isEqualTo(typed);
    }

    @Test
    void an_empty_field_is_absent() {
        assertThat(errorsOf("  ")).isZero();
        assertThat(form.getAmount()).isNull();
    }

    private int errorsOf(String typed) {
        new FormInput().bind(binder);
        binder.bind(new MutablePropertyValues().add("amount", typed));
        return binder.getBindingResult().getErrorCount();
    }
}
