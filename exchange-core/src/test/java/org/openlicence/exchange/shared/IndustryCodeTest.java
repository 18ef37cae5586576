package org.openlicence.exchange.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections at their edges. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndustryCodeTest {
    @ParameterizedTest
    @CsvSource({"01,A", "A0511,A", "06,B", "13,C", "C3841,C", "43,C", "44,D", "65,I", "75,M", "7511,M", "97,T"})
    void a_code_belongs_to_the_section_of_its_division(String code, String section) {
        assertThat(IndustryCode.section(code)).hasValue(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A9999", "A99", "C12", "00", "98", "C", "3", "c38", "U01", "C38411", "C3 8", " "})
    void what_fits_no_section_is_no_code(String code) {
        assertThat(IndustryCode.exists(code)).isFalse();
    }

    @Test
    void nothing_is_no_code() {
        assertThat(IndustryCode.exists("")).isFalse();
    }
}
