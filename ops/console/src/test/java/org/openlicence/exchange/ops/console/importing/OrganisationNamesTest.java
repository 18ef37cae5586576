package org.openlicence.exchange.ops.console.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All names are invented. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "海澜示例大学", "示例理工大学(华东)", "青禾新材料有限公司", "株式会社例示制作所", "示例省农业科学院水稻研究所", "某市第三人民医院",
                "云岭照明器材厂", "示例电网有限责任公司揭北供电局", "示例精密株式會社", "国际示例中心", "示例市妇幼保健院", "示例检验站第二分站",
                "可樟资产管理合伙企业(有限合伙)"
            })
    void a_chinese_organisation_is_recognised(String name) {
        assertThat(OrganisationNames.recognised(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王小样", "欧阳示例", "李院", "张大学", "赵公", "菲利普·例示朗", "S·科撒例", "阿例泰斯", "王中心", "马会"})
    void a_person_with_a_chinese_name_is_not(String name) {
        assertThat(OrganisationNames.recognised(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sampletronic Co., Ltd.",
                "EXAMPLIA CORPORATION",
                "Ejemplo do Brasil S/A",
                "Ejemplo Brasileiro S.A.-Ejebras",
                "Universidad Nacional de Ejemplo",
                "Examplia AG",
                "Ejemplar S.A. de C.V.",
                "Mostra S.p.A.",
                "Sample GmbH & Co. KG",
                "KABUSHIKI KAISHA REIJI",
                "Nestex SA",
                "Fundação de Exemplo",
                "The United States of America as represented by the Secretary of Samples",
                "Sample & Daughters Co.",
                "INSTITUT NATIONAL D'EXEMPLE",
                "Sample, L.L.C."
            })
    void an_organisation_in_latin_letters_is_recognised(String name) {
        assertThat(OrganisationNames.recognised(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muster; Erika",
                "Ejemplo Gomez; Ana MariaMuestra; Luis",
                "SAMPLE, JANE",
                "Jane Q. Sample",
                "MARIA DE SA",
                "Maria de Sa",
                "LEE SAM SE",
                "Sample, S. A.",
                "April 9, 2002",
                "* June 1, 1990",
                "Corp",
                "College; Jane",
                "Jane Sample-Muster"
            })
    void a_person_in_latin_letters_is_not(String name) {
        assertThat(OrganisationNames.recognised(name)).isFalse();
    }

    @Test
    void several_names_in_one_string_are_judged_one_by_one() {
        var names = OrganisationNames.separate(
                "EXAMPLE INSTITUTE (SANTA FE, NM), SAMPLE, JANE (SANTA FE, NM), MOSTRA S.P.A. (CL), MUSTER, ERIKA (IRVINE");

        assertThat(names).containsExactly("EXAMPLE INSTITUTE", "SAMPLE, JANE", "MOSTRA S.P.A.", "MUSTER, ERIKA");
        assertThat(names.stream().filter(OrganisationNames::recognised))
                .containsExactly("EXAMPLE INSTITUTE", "MOSTRA S.P.A.");
    }
}
