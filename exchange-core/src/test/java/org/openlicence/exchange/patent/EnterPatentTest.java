package org.openlicence.exchange.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.STRANGER;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.owner;

import java.util.Collections;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** RegisterPatent and ImportPatent. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnterPatentTest {
    private static final Bibliography BIBLIOGRAPHY = bibliography("一种电池隔膜", "2018-06-29", "2019-03-19", "h01m10/0525");

    private final InMemoryPatentRegister register = new InMemoryPatentRegister();
    private AggregateTestFixture<Patent> fixture;

    @BeforeEach
    void prepare() {
        fixture = PatentFixtures.fixture(Patent.class);
        fixture.registerInjectableResource(register);
    }

    @Test
    void a_patent_is_entered_with_its_end_of_life() {
        fixture.givenNoPriorActivity()
                .when(command("ＺＬ 201810698291.4", PatentType.INVENTION, BIBLIOGRAPHY, PatentFixtures.BOTH))
                .expectSuccessfulHandlerExecution();
        PatentFacts facts = register.facts(P1).orElseThrow();
        assertThat(facts.number()).isEqualTo("ZL201810698291.4");
        assertThat(facts.expiresOn()).isEqualTo("2038-06-29");
        assertThat(facts.inForceOn(day("2026-01-01"))).isTrue();
    }

    @Test
    void scenario_04_OL_16_a_type_that_is_not_the_numbers_is_refused() {
        fixture.givenNoPriorActivity()
                .when(new RegisterPatent(
                        PatentFixtures.U1,
                        "202320123456.1",
                        PatentType.INVENTION,
                        bibliography("x", "2023-03-01", null),
                        List.of(PatentFixtures.SOLE),
                        owner("2026-04-01")))
                .expectException(RefusedCodes.with("OL-16", "expected", "UTILITY_MODEL"));
    }

    @Test
    void every_failed_rule_is_reported_not_the_first() {
        List<PatentOwner> owners = List.of(new PatentOwner(ENTERPRISE, "乙公司", 9_999));
        fixture.givenNoPriorActivity()
                .when(command(
                        "201810698291.5",
                        PatentType.INVENTION,
                        bibliography("x".repeat(301), "2019-06-29", "2018-03-19", "I61K 1/00"),
                        owners))
                .expectException(RefusedCodes.exactly("IN-01", "OL-16", "PAT-02", "PAT-03", "PAT-08", "PAT-04"));
    }

    @Test
    void PAT_02_shares_must_be_given_and_sum_to_the_whole() {
        for (Integer share : new Integer[] {null, 0, -1, 9_999, 10_001, Integer.MAX_VALUE}) {
            fixture.givenNoPriorActivity()
                    .when(command(
                            "201810698291.4",
                            PatentType.INVENTION,
                            BIBLIOGRAPHY,
                            List.of(new PatentOwner(UNIVERSITY, "甲大学", share))))
                    .expectException(RefusedCodes.exactly("PAT-02"));
        }
    }

    @Test
    void PAT_04_a_day_to_come_or_before_the_patent_law_is_refused() {
        fixture.givenNoPriorActivity()
                .when(command(
                        "201810698291.4",
                        PatentType.INVENTION,
                        bibliography("x", "2018-06-29", "2026-04-02"),
                        List.of(PatentFixtures.SOLE)))
                .expectException(RefusedCodes.exactly("PAT-04"));
        fixture.givenNoPriorActivity()
                .when(command(
                        "201810698291.4",
                        PatentType.INVENTION,
                        bibliography("x", "1985-03-31", null),
                        List.of(PatentFixtures.SOLE)))
                .expectException(RefusedCodes.exactly("PAT-04"));
    }

    @Test
    void IN_01_fields_beyond_their_limits_are_refused() {
        List<PatentOwner> many = Collections.nCopies(51, new PatentOwner("org_x", "n", 1));
        Bibliography endless = new Bibliography(
                "一\u0000",
                "\uD800",
                "y".repeat(5_001),
                null,
                Collections.nCopies(51, "H01M 10/05"),
                day("0001-01-01"),
                null,
                "nonsense");
        fixture.givenNoPriorActivity()
                .when(command("201810698291.4", PatentType.INVENTION, endless, many))
                .expectException(RefusedCodes.exactly(
                        "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "IN-01", "PAT-02", "PAT-03",
                        "PAT-04"));
    }

    @Test
    void a_repeat_changes_nothing_and_PAT_05_a_contradiction_is_refused() {
        RegisterPatent command =
                command("201810698291.4", PatentType.INVENTION, BIBLIOGRAPHY, List.of(PatentFixtures.SOLE));
        fixture.givenCommands(command).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        prepare();
        fixture.given(PatentEntry.registered(command, PatentFixtures.POLICIES))
                .when(command(
                        "201810698291.4",
                        PatentType.INVENTION,
                        bibliography("另一种", "2018-06-29", null),
                        List.of(PatentFixtures.SOLE)))
                .expectException(RefusedCodes.exactly("PAT-05"));
    }

    @Test
    void a_stranger_may_not_enter_again_what_an_owner_entered() {
        RegisterPatent command =
                command("201810698291.4", PatentType.INVENTION, BIBLIOGRAPHY, List.of(PatentFixtures.SOLE));
        fixture.given(PatentEntry.registered(command, PatentFixtures.POLICIES))
                .when(new RegisterPatent(
                        P1,
                        "201810698291.4",
                        PatentType.INVENTION,
                        BIBLIOGRAPHY,
                        List.of(new PatentOwner(STRANGER, "丙", 10_000)),
                        by(STRANGER, Role.REPRESENTATIVE, "2026-04-01")))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    @Test
    void an_import_may_lack_nearly_everything_and_repeats_change_nothing() {
        ImportPatent command = new ImportPatent(
                new PatentId("pat_CN111504366B"),
                null,
                null,
                new Bibliography(
                        "基于人工智能的流体输送系统", null, null, null, List.of("G01D", "G01F"), null, null, "CN111504366B"),
                List.of(),
                "zh-titles:lx-CN111504366B",
                operator());
        fixture.givenCommands(command).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        assertThat(register.facts(new PatentId("pat_CN111504366B"))
                        .orElseThrow()
                        .number())
                .isNull();
    }

    @Test
    void an_import_without_any_title_or_with_a_wrong_symbol_is_refused() {
        fixture.givenNoPriorActivity()
                .when(new ImportPatent(
                        P1,
                        "US10917092",
                        null,
                        new Bibliography(null, null, null, null, List.of("P01"), null, null, null),
                        List.of(),
                        "s",
                        operator()))
                .expectException(RefusedCodes.exactly("IN-01", "PAT-08"));
    }

    @Test
    void an_owner_may_complete_what_was_imported() {
        ImportPatent imported = new ImportPatent(
                P1, "201810698291.4", null, BIBLIOGRAPHY, List.of(new PatentOwner(null, "甲大学", null)), "s", operator());
        fixture.givenCommands(imported)
                .when(command("201810698291.4", PatentType.INVENTION, BIBLIOGRAPHY, List.of(PatentFixtures.SOLE)))
                .expectSuccessfulHandlerExecution();
        assertThat(register.facts(P1).orElseThrow().owners()).containsExactly(PatentFixtures.SOLE);
    }

    private static Origin operator() {
        return by("org_exchange", Role.OPERATOR, "2026-04-01");
    }

    private static Bibliography bibliography(String title, String filedOn, @Nullable String grantedOn, String... ipc) {
        return new Bibliography(
                title, null, null, null, List.of(ipc), day(filedOn), grantedOn == null ? null : day(grantedOn), null);
    }

    private static RegisterPatent command(
            String number, PatentType type, Bibliography bibliography, List<PatentOwner> owners) {
        return new RegisterPatent(P1, number, type, bibliography, owners, owner("2026-04-01"));
    }
}
