package org.openlicence.exchange.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "ZL 201810698291.4, ZL201810698291.4, INVENTION",
        "2018106982914, ZL201810698291.4, INVENTION",
        "ＺＬ２０１８１０６９８２９１．４, ZL201810698291.4, INVENTION",
        "CN200310102344.5, ZL200310102344.5, INVENTION",
        "200310100002.x, ZL200310100002.X, INVENTION",
        "97101765.4, ZL97101765.4, INVENTION",
        "202320123456.1, ZL202320123456.1, UTILITY_MODEL",
        "202430123456.1, ZL202430123456.1, DESIGN",
        "202180012345.7, ZL202180012345.7, INVENTION"
    })
    void a_number_as_typed_becomes_canonical_and_names_its_type(String typed, String canonical, PatentType type) {
        PatentNumber number = PatentNumber.parse(typed);
        assertThat(number.canonical()).isEqualTo(canonical);
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.patentId().value()).isEqualTo("pat_" + canonical);
    }

    @Test
    void a_wrong_check_is_refused_with_the_expected_character() {
        assertThatThrownBy(() -> PatentNumber.parse("201810698291.5"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals())
                                .containsExactly(
                                        new Refusal("OL-16", "ZC_0006", Map.of("problem", "check", "expected", "4"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ZL",
                "20181069829.4",
                "201840698291.4",
                "184010698291.4",
                "04101765.4",
                "201810698291.4.4",
                "201810698291.４４",
                "US10917092",
                "CN108938619B",
                "-201810698291.4",
                "201810698291.\u0000"
            })
    void what_has_not_the_form_is_refused(String typed) {
        assertThat(PatentNumber.read(typed)).isEmpty();
        assertThatThrownBy(() -> PatentNumber.parse(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void a_very_long_text_is_refused_without_being_read() {
        assertThat(PatentNumber.read("1".repeat(1_000_000))).isEmpty();
    }

    @Test
    void the_year_of_both_forms_is_known() {
        assertThat(PatentNumber.parse("97101765.4").year()).isEqualTo(1997);
        assertThat(PatentNumber.parse("201810698291.4").year()).isEqualTo(2018);
    }

    @ParameterizedTest
    @CsvSource({
        "cn 108938619 b, CN108938619B, B, true",
        "CN111504366A, CN111504366A, A, false",
        "CN12345C, '', '', false",
        "CN1123456C, CN1123456C, C, true"
    })
    void publication_numbers_are_read_by_form(String typed, String canonical, String kind, boolean grant) {
        var number = PublicationNumber.read(typed);
        assertThat(number.map(PublicationNumber::value).orElse("")).isEqualTo(canonical);
        number.ifPresent(read -> {
            assertThat(read.kind()).isEqualTo(kind);
            assertThat(read.ofGrant()).isEqualTo(grant);
        });
    }

    @Test
    void ipc_symbols_become_canonical_and_give_their_prefixes() {
        IpcSymbol symbol = IpcSymbol.read("a61k31/4184").orElseThrow();
        assertThat(symbol.value()).isEqualTo("A61K 31/4184");
        assertThat(symbol.prefixes()).containsExactly("A", "A61", "A61K", "A61K31", "A61K 31/4184");
        assertThat(IpcSymbol.read("H01M").orElseThrow().full()).isFalse();
        assertThat(IpcSymbol.read("I61K 1/00")).isEmpty();
        assertThat(IpcSymbol.read("A00K 1/00")).isEmpty();
        assertThat(IpcSymbol.read("A61K 0/00")).isEmpty();
    }
}
