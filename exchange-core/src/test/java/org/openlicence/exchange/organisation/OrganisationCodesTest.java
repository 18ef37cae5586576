package org.openlicence.exchange.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationCodesTest {
    @ParameterizedTest
    @CsvSource({
        "91440101MA5CJQ4N59, 9, true",
        "12100000425006117P, P, true",
        "12100000425006125J, J, true",
        "1210000042500615X0, 0, true",
        "91310000132260250X, X, true",
        "12100000425006117D, P, false",
        "91350203M0001FUE2P, J, false",
        "91350100M0001TGQXM, 1, false",
        "91350211M0000XUF46, R, false"
    })
    void a_credit_code_names_the_check_it_expects(String code, char expected, boolean checks) {
        UnifiedSocialCreditCode read = UnifiedSocialCreditCode.read(code).orElseThrow();
        assertThat(read.expectedCheck()).isEqualTo(expected);
        assertThat(read.checks()).isEqualTo(checks);
    }

    @Test
    void the_organisation_code_has_a_check_of_its_own() {
        assertThat(UnifiedSocialCreditCode.read("1210000042500615X0")
                        .orElseThrow()
                        .expectedOrganisationCheck())
                .isEqualTo('X');
    }

    @Test
    void a_code_is_read_as_people_type_it() {
        assertThat(UnifiedSocialCreditCode.read(" １２１０００００ 425006117p ")
                        .orElseThrow()
                        .value())
                .isEqualTo("12100000425006117P");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12100000425006117", "12100000425006117PP", "1210000042500611IP", "12100000425006117Z"})
    void what_has_not_the_form_is_no_code(String text) {
        assertThat(UnifiedSocialCreditCode.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "310000", "310100", "310104", "310151", "320500", "321200", "330100", "331000", "340100", "341300",
                "341500", "340207", "110000", "440106"
            })
    void divisions_that_exist(String code) {
        assertThat(DivisionCode.read(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "340900", "341400", "310102", "310103", "310200", "321400", "331200", "160000", "3101", "31010a",
                "000000", "320001"
            })
    void divisions_that_do_not(String code) {
        assertThat(DivisionCode.read(code)).isEmpty();
    }

    @Test
    void a_division_names_its_region() {
        DivisionCode xuhui = DivisionCode.read("310104").orElseThrow();
        assertThat(xuhui.region()).isEqualTo("310000");
    }

    @ParameterizedTest
    @CsvSource({
        "310115, 上海浦东新区, 'Pudong, Shanghai'",
        "320500, 江苏苏州市, 'Suzhou, Jiangsu'",
        "341300, 安徽宿州市, 'Suzhou, Anhui'",
        "330106, 浙江杭州市, 'Hangzhou, Zhejiang'",
        "310000, 上海, Shanghai",
        "310100, 上海, Shanghai",
        "440106, 广东, Guangdong"
    })
    void a_division_is_named_as_far_as_it_is_known(String code, String zh, String en) {
        DivisionCode division = DivisionCode.read(code).orElseThrow();
        assertThat(division.nameZh()).isEqualTo(zh);
        assertThat(division.nameEn()).isEqualTo(en);
    }

    @Test
    void every_division_that_has_a_name_can_be_read() {
        assertThat(DivisionCode.named())
                .hasSizeGreaterThan(80)
                .allSatisfy(division ->
                        assertThat(DivisionCode.read(division.value())).contains(division));
    }
}
