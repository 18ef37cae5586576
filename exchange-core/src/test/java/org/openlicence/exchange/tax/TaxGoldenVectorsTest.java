package org.openlicence.exchange.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Money;

/** Exact to the fen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TaxGoldenVectorsTest {
    private static final PolicyBook POLICIES = PolicyFiles.read();
    private static final LocalDate IN_2026 = LocalDate.of(2026, 6, 30);
    private static final String SHANGHAI = "310115";
    private static final String HAIDIAN = "110108";

    static Stream<GoldenVector> vat() throws IOException {
        return GoldenVector.of("vat_general");
    }

    static Stream<GoldenVector> inputTax() throws IOException {
        return GoldenVector.of("vat_input");
    }

    static Stream<GoldenVector> cit() throws IOException {
        return GoldenVector.of("cit");
    }

    static Stream<GoldenVector> licensing() throws IOException {
        return GoldenVector.of("cit_licence");
    }

    static Stream<GoldenVector> stamp() throws IOException {
        return GoldenVector.of("stamp");
    }

    @Test
    void every_vector_of_the_file_is_read_by_a_rule() throws IOException {
        assertThat(Stream.of(vat(), inputTax(), cit(), licensing(), stamp()).mapToLong(Stream::count))
                .containsExactly(7L, 1L, 9L, 1L, 7L);
    }

    @ParameterizedTest
    @MethodSource("vat")
    void R_VAT_TECH(GoldenVector vector) {
        VatSplit split = vector.flag("exempt")
                ? VatSplit.exempt(vector.money("incl"))
                : VatSplit.ofInclusive(vector.money("incl"), vector.basisPoints("rate"));

        assertThat(split.vat().yuan()).isEqualTo(vector.expects("vat"));
        if (vector.expected().containsKey("net")) {
            assertThat(split.net().yuan()).isEqualTo(vector.expects("net"));
        }
        assertThat(split.net().plus(split.vat())).isEqualTo(vector.money("incl"));
    }

    @ParameterizedTest
    @MethodSource("inputTax")
    void R_VAT_TECH_input_tax(GoldenVector vector) {
        InputTaxShare share =
                InputTaxShare.of(vector.money("input"), vector.money("exemptSales"), vector.money("taxableSales"));

        assertThat(share.notCreditable().yuan()).isEqualTo(vector.expects("nonCreditable"));
        assertThat(share.creditable().yuan()).isEqualTo(vector.expects("creditable"));
    }

    @ParameterizedTest
    @MethodSource("cit")
    void R_CIT_TT(GoldenVector vector) {
        String region = vector.money("T").equals(Money.ofYuan("20000000")) ? HAIDIAN : SHANGHAI;
        TransferIncome sale = new TransferIncome(
                TransferIncome.Kind.PATENT, TransferIncome.Act.OWNERSHIP, 0, true, 0, vector.fen("tti"));

        CitTechnologyTransfer tax = CitTechnologyTransfer.of(List.of(sale), region, IN_2026, POLICIES);

        assertThat(tax.tax().yuan()).isEqualTo(vector.expects("tax"));
        assertThat(tax.withoutRelief().yuan()).isEqualTo(vector.expects("without"));
    }

    @ParameterizedTest
    @MethodSource("licensing")
    void R_CIT_TT_income_of_licences(GoldenVector vector) {
        TransferIncome.Licensing income = TransferIncome.Licensing.of(
                vector.money("revenue"),
                vector.money("amort"),
                vector.money("taxes"),
                vector.money("period"),
                vector.money("sales"));

        assertThat(income.share().yuan()).isEqualTo(vector.expects("share"));
        assertThat(Money.ofFen(income.incomeFen()).yuan()).isEqualTo(vector.expects("tti"));
    }

    @ParameterizedTest
    @MethodSource("stamp")
    void R_STAMP(GoldenVector vector) {
        EnterpriseSize size = vector.flag("half") ? EnterpriseSize.SMALL : EnterpriseSize.LARGE;

        assertThat(StampDuty.of(vector.money("base"), size, IN_2026, POLICIES)
                        .pay()
                        .yuan())
                .isEqualTo(vector.expects("duty"));
    }
}
