package org.openlicence.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.IndustryCode;
import org.openlicence.exchange.shared.IndustryDivision;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.sheet.SheetCommand.DescribeTechnology;
import org.openlicence.exchange.sheet.SheetCommand.ReviseDescription;
import org.openlicence.exchange.sheet.SheetCompleteness.Missing;
import org.openlicence.exchange.sheet.SheetCompleteness.SheetPart;
import org.openlicence.exchange.sheet.event.SheetContent;
import org.openlicence.exchange.sheet.event.SheetEvent.TechnologyDescribed;

/** The sheet of P1, which a university and an enterprise own together. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TechnologySheetTest {
    private static final String DAY = "2026-06-01";
    private final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    private final AggregateTestFixture<TechnologySheet> fixture = PatentFixtures.fixture(TechnologySheet.class);

    TechnologySheetTest() {
        patents.put(PatentFixtures.p1OfTwo());
        fixture.registerInjectableResource(patents);
    }

    @Test
    void an_owner_describes_its_technology() {
        fixture.givenNoPriorActivity()
                .when(describe(SheetFixtures.whole()))
                .expectEvents(described(SheetFixtures.whole()));
    }

    @Test
    void the_same_again_does_nothing_and_another_replaces_the_whole() {
        fixture.given(described(SheetFixtures.whole()))
                .when(describe(SheetFixtures.whole()))
                .expectNoEvents();
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetFixtures.whole(), PatentFixtures.UNIVERSITY))
                .expectNoEvents();
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetFixtures.result("降低 30 %", "未涂层隔膜"), PatentFixtures.UNIVERSITY))
                .expectEvents(described(SheetFixtures.result("降低 30 %", "未涂层隔膜")));
    }

    @Test
    void each_owner_may_write_and_nobody_else() {
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetFixtures.result("3 倍", "旧工艺"), PatentFixtures.ENTERPRISE))
                .expectSuccessfulHandlerExecution();
        refused(describe(SheetFixtures.whole(), PatentFixtures.STRANGER, Role.REPRESENTATIVE), "AUTH-01");
        refused(describe(SheetFixtures.whole(), PatentFixtures.UNIVERSITY, Role.REGISTRAR), "AUTH-01");
    }

    @Test
    void TSH_01_a_sheet_is_about_a_patent_the_exchange_knows() {
        refused(new DescribeTechnology(PatentFixtures.U1, SheetFixtures.whole(), PatentFixtures.owner(DAY)), "TSH-01");
    }

    @Test
    void TSH_02_a_result_names_a_figure() {
        refused(describe(SheetFixtures.result("热收缩明显变小", "未涂层隔膜")), "TSH-02");
        fixture.givenNoPriorActivity()
                .when(describe(SheetFixtures.result("热收缩１．８％", "未涂层隔膜")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void TSH_03_a_result_is_compared_with_something() {
        refused(describe(SheetFixtures.result("热收缩 1.8 %", null)), "TSH-03");
        refused(describe(SheetFixtures.result(null, "未涂层隔膜")), "TSH-03");
        refused(describe(SheetFixtures.result("热收缩明显变小", " ")), "TSH-02", "TSH-03");
    }

    @Test
    void TSH_04_industries_are_divisions_with_their_letter() {
        for (String wrong : List.of("38", "C99", "A38", "C382", "")) {
            refused(describe(SheetFixtures.industries("x", List.of("C38", wrong))), "TSH-04");
        }
        assertThat(IndustryDivision.all()).hasSize(97).allSatisfy(division -> {
            assertThat(IndustryCode.section(division.code())).contains(division.section());
            assertThat(division.nameZh()).isNotBlank();
            assertThat(division.nameEn()).isNotBlank();
        });
    }

    @Test
    void TSH_05_a_sheet_begins_with_something_and_may_be_emptied_later() {
        refused(describe(SheetContent.NOTHING), "TSH-05");
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetContent.NOTHING, PatentFixtures.UNIVERSITY))
                .expectEvents(described(SheetContent.NOTHING));
    }

    @Test
    void TSH_06_what_is_public_for_ever_holds_no_contact() {
        for (String contact : List.of("联系 lab@example.edu.cn", "电话 138-0000-1234", "身份证 11010119900307123X")) {
            refused(describe(SheetFixtures.industries(contact, List.of())), "TSH-06");
        }
        for (String technical : List.of("专利 ZL201810698291.4", "频率 13.8000012345 GHz", "电流 @ 3 A")) {
            fixture.givenNoPriorActivity()
                    .when(describe(SheetFixtures.industries(technical, List.of())))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void TSH_07_a_first_sheet_does_not_overwrite_what_a_co_owner_wrote_meanwhile() {
        fixture.given(described(SheetFixtures.whole()))
                .when(describe(SheetFixtures.result("3 倍", "旧工艺")))
                .expectNoEvents()
                .expectException(RefusedCodes.exactly("TSH-07"));
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetFixtures.result("更好", null), PatentFixtures.STRANGER))
                .expectNoEvents()
                .expectException(RefusedCodes.exactly("AUTH-01"));
        fixture.given(described(SheetFixtures.whole()))
                .when(revise(SheetFixtures.result("更好", null), PatentFixtures.ENTERPRISE))
                .expectNoEvents()
                .expectException(RefusedCodes.exactly("TSH-02", "TSH-03"));
    }

    @Test
    void IN_01_texts_keep_their_limits() {
        refused(describe(SheetFixtures.industries("字".repeat(SheetLimits.USE + 1), List.of())), "IN-01");
        refused(describe(SheetFixtures.industries("一行\n两行", List.of())), "IN-01");
    }

    @Test
    void completeness_counts_each_text_in_each_language_and_names_what_is_missing() {
        assertThat(SheetCompleteness.of(SheetFixtures.whole())).isEqualTo(new SheetCompleteness(100, List.of()));
        SheetCompleteness one = SheetCompleteness.of(SheetFixtures.result("3 倍", "旧工艺"));
        assertThat(one.percent()).isEqualTo(11);
        assertThat(one.missing())
                .hasSize(16)
                .contains(
                        new Missing(SheetPart.USE, "en"),
                        new Missing(SheetPart.RESULT, "en"),
                        new Missing(SheetPart.MATURITY, null))
                .doesNotContain(new Missing(SheetPart.USE, "zh"), new Missing(SheetPart.RESULT, "zh"));
        assertThat(SheetCompleteness.of(SheetContent.NOTHING).percent()).isZero();
    }

    private void refused(DescribeTechnology command, String... codes) {
        fixture.givenNoPriorActivity().when(command).expectNoEvents().expectException(RefusedCodes.exactly(codes));
    }

    private static DescribeTechnology describe(SheetContent content) {
        return new DescribeTechnology(PatentFixtures.P1, content, PatentFixtures.owner(DAY));
    }

    private static DescribeTechnology describe(SheetContent content, String organisationId, Role role) {
        Origin origin = PatentFixtures.by(organisationId, role, DAY);
        return new DescribeTechnology(PatentFixtures.P1, content, origin);
    }

    private static ReviseDescription revise(SheetContent content, String organisationId) {
        return new ReviseDescription(
                PatentFixtures.P1, content, PatentFixtures.by(organisationId, Role.REPRESENTATIVE, DAY));
    }

    private static TechnologyDescribed described(SheetContent content) {
        return new TechnologyDescribed(
                SheetId.of(PatentFixtures.P1).value(),
                PatentFixtures.P1.value(),
                content,
                new Trace(
                        PatentFixtures.noon(DAY),
                        PatentFixtures.day(DAY),
                        "per_test",
                        PatentFixtures.UNIVERSITY,
                        List.of("DESIGN-technology-sheet"),
                        PatentFixtures.POLICIES.version()));
    }
}
