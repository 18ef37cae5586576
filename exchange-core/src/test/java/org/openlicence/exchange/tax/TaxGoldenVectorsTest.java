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

    static Stream<GoldenVector> surcharges() throws IOException {
        return GoldenVector.of("surcharge");
    }

    static Stream<GoldenVector> cit() throws IOException {
        return GoldenVector.of("cit");
    }

    static Stream<GoldenVector> licensing() throws IOException {
        return GoldenVector.of("cit_licence");
    }

    static Stream<GoldenVector> bars() throws IOException {
        return GoldenVector.of("cit_bar");
    }

    static Stream<GoldenVector> capitalised() throws IOException {
        return GoldenVector.of("rd_capital");
    }

    static Stream<GoldenVector> window() throws IOException {
        return GoldenVector.of("iit_window");
    }

    static Stream<GoldenVector> research() throws IOException {
        return GoldenVector.of("rd");
    }

    static Stream<GoldenVector> stamp() throws IOException {
        return GoldenVector.of("stamp");
    }

    static Stream<GoldenVector> reward() throws IOException {
        return GoldenVector.of("iit58");
    }

    static Stream<GoldenVector> equityOfPersons() throws IOException {
        return GoldenVector.of("equity_ind");
    }

    static Stream<GoldenVector> equityOfFirms() throws IOException {
        return GoldenVector.of("equity_firm");
    }

    @Test
    void every_vector_of_the_file_is_read_by_a_rule() throws IOException {
        assertThat(GoldenVector.all().map(GoldenVector::rule).distinct())
                .containsExactlyInAnyOrder(
                        "vat_general",
                        "vat_input",
                        "surcharge",
                        "cit",
                        "cit_licence",
                        "cit_bar",
                        "rd",
                        "rd_capital",
                        "stamp",
                        "iit58",
                        "iit_window",
                        "equity_ind",
                        "equity_firm");
        assertThat(GoldenVector.all()).hasSize(54);
    }

    @ParameterizedTest
    @MethodSource("vat")
    void R_VAT_TECH(GoldenVector vector) {
        VatSplit split = vat(vector);

        assertThat(split.vat().yuan()).isEqualTo(vector.expects("vat"));
        if (vector.expected().containsKey("net")) {
            assertThat(split.net().yuan()).isEqualTo(vector.expects("net"));
        }
        assertThat(split.net().plus(split.vat())).isEqualTo(vector.money("incl"));
    }

    /** By the rule that a row's rate belongs to, with the figures of the policy book: the row's own rate is only what it must come to. */
    private static VatSplit vat(GoldenVector vector) {
        Money price = vector.money("incl");
        boolean registered = vector.flag("exempt");
        LocalDate day = LocalDate.of(2026, 3, 2);
        return switch (vector.basisPoints("rate")) {
            case 600 ->
                VatTechnology.of(VatTechnology.Subject.TRANSFER_OR_LICENCE, price, registered, day, POLICIES)
                        .split();
            case 100 ->
                VatTechnology.of(
                                VatTechnology.Subject.STAND_ALONE_SERVICE,
                                price,
                                registered,
                                VatPayer.SMALL_SCALE,
                                day,
                                POLICIES)
                        .split();
            case 1_300 ->
                VatMixed.of(
                                VatTechnology.Subject.DEVELOPMENT,
                                Money.ofYuan("1590000.00"),
                                price,
                                true,
                                true,
                                day,
                                POLICIES)
                        .goods();
            default -> throw new IllegalArgumentException("no rule with the rate of " + vector);
        };
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
    @MethodSource("bars")
    void R_CIT_TT_and_what_bars_it(GoldenVector vector) {
        TransferIncome income = new TransferIncome(
                TransferIncome.Kind.valueOf(vector.given("kind")),
                TransferIncome.Act.valueOf(vector.given("act")),
                Integer.parseInt(vector.given("months")),
                true,
                vector.basisPoints("related"),
                vector.fen("tti"));
        String region = vector.given("place").equals("HAIDIAN") ? HAIDIAN : SHANGHAI;

        CitTechnologyTransfer tax = CitTechnologyTransfer.of(List.of(income), region, IN_2026, POLICIES);

        assertThat(tax.tax().yuan()).isEqualTo(vector.expects("tax"));
        String reason = vector.expects("reason");
        assertThat(tax.judged().getFirst())
                .isEqualTo(reason.equals("-") ? List.of() : List.of(TaxReason.valueOf(reason)));
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

    @ParameterizedTest
    @MethodSource("surcharges")
    void R_SUR(GoldenVector vector) {
        assertThat(vector.basisPoints("city")).isEqualTo(700);
        Surcharges surcharges = Surcharges.of(
                vector.money("vat"), Surcharges.Place.CITY, vector.flag("half"), false, IN_2026, POLICIES);

        assertThat(surcharges.lines())
                .extracting(line -> line.pay().yuan())
                .containsExactly(vector.expects("a"), vector.expects("b"), vector.expects("c"));
        assertThat(surcharges.sum().yuan()).isEqualTo(vector.expects("sum"));
    }

    @ParameterizedTest
    @MethodSource("research")
    void R_RD(GoldenVector vector) {
        boolean listed = vector.basisPoints("rate") == 12_000;
        boolean highTech = vector.basisPoints("cit") == 1_500;
        Money domestic = vector.inputs().containsKey("domestic") ? vector.money("domestic") : null;

        RdExtraDeduction extra = RdExtraDeduction.of(
                vector.money("cost"), domestic, new RdExtraDeduction.Client(listed, highTech), IN_2026, POLICIES);

        assertThat(extra.extra().yuan()).isEqualTo(vector.expects("extra"));
        assertThat(extra.saving().yuan()).isEqualTo(vector.expects("saving"));
    }

    @ParameterizedTest
    @MethodSource("capitalised")
    void R_RD_of_a_capitalised_cost(GoldenVector vector) {
        RdExtraDeduction extra = RdExtraDeduction.of(
                vector.money("cost"), null, new RdExtraDeduction.Client(false, false), IN_2026, POLICIES);

        assertThat(extra.overYears(Integer.parseInt(vector.given("years"))))
                .hasSize(Integer.parseInt(vector.given("years")))
                .allSatisfy(year -> assertThat(year.yuan()).isEqualTo(vector.expects("year")));
    }

    @ParameterizedTest
    @MethodSource("window")
    void R_IIT58_in_its_window(GoldenVector vector) {
        RewardRelief relief = RewardRelief.of(
                vector.money("reward"),
                LocalDate.parse(vector.given("received")),
                LocalDate.parse(vector.given("paid")),
                POLICIES);

        assertThat(relief.exempt().yuan()).isEqualTo(vector.expects("exempt"));
        assertThat(relief.taxed().yuan()).isEqualTo(vector.expects("taxed"));
    }

    @ParameterizedTest
    @MethodSource("reward")
    void R_IIT58(GoldenVector vector) {
        Money other = vector.money("other");
        Money reward = vector.money("reward");
        LocalDate received = vector.flag("eligible") ? IN_2026.minusYears(1) : IN_2026.minusYears(4);

        RewardRelief relief = RewardRelief.of(reward, received, IN_2026, POLICIES);

        assertThat(relief.exempt().yuan()).isEqualTo(vector.expects("exempt"));
        assertThat(WageTax.of(other.plus(relief.taxed()), IN_2026, POLICIES)
                        .tax()
                        .yuan())
                .isEqualTo(vector.expects("tax"));
        assertThat(WageTax.of(other.plus(reward), IN_2026, POLICIES).tax().yuan())
                .isEqualTo(vector.expects("without"));
    }

    @ParameterizedTest
    @MethodSource("equityOfPersons")
    void R_EQ101_of_a_person(GoldenVector vector) {
        equity(vector, EquityDeferral.Holder.INDIVIDUAL);
    }

    @ParameterizedTest
    @MethodSource("equityOfFirms")
    void R_EQ101_of_a_firm(GoldenVector vector) {
        equity(vector, EquityDeferral.Holder.FIRM);
    }

    private static void equity(GoldenVector vector, EquityDeferral.Holder holder) {
        EquityDeferral choice = EquityDeferral.of(
                holder,
                new EquityDeferral.Amounts(
                        vector.money("orig"), vector.money("appraised"), vector.money("sale"), vector.money("fee")),
                true,
                SHANGHAI,
                IN_2026,
                POLICIES);

        assertThat(choice.deferred().yuan()).isEqualTo(vector.expects("deferred"));
        assertThat(choice.now().yuan()).isEqualTo(vector.expects("now1"));
        assertThat(choice.later().yuan()).isEqualTo(vector.expects("now2"));
    }
}
