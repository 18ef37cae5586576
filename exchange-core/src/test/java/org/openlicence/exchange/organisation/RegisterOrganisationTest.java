package org.openlicence.exchange.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.by;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.event.OrganisationEvent;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterOrganisationTest {
    private AggregateTestFixture<Organisation> fixture;
    private InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();

    @BeforeEach
    void prepare() {
        directory = new InMemoryOrganisationDirectory();
        fixture = PatentFixtures.fixture(Organisation.class);
        fixture.registerInjectableResource(directory);
    }

    @Test
    void an_organisation_is_entered_and_found() {
        fixture.givenNoPriorActivity()
                .when(command("12100000425006117P", "310104", null, Role.OPERATOR))
                .expectSuccessfulHandlerExecution();
        assertThat(directory.find("org_12100000425006117P").orElseThrow().nameZh())
                .isEqualTo("甲大学");
    }

    @Test
    void ORG_01_a_wrong_check_is_refused_and_the_expected_character_named() {
        fixture.givenNoPriorActivity()
                .when(command("12100000425006117D", "310104", null, Role.OPERATOR))
                .expectException(Refused.class)
                .expectException(RefusedCodes.with("ORG-01", "expected", "P"));
        assertThat(directory.find("org_12100000425006117D")).isEmpty();
    }

    @Test
    void ORG_01_evidence_overrides_the_check_and_is_an_event() {
        fixture.givenNoPriorActivity()
                .when(command("91350203M0001FUE2P", "350200", "营业执照原件 2015", Role.REGISTRAR))
                .expectEventsMatching(RefusedCodes.lastEvent(new OrganisationEvent.CreditCodeAcceptedOnEvidence(
                        "org_91350203M0001FUE2P",
                        "91350203M0001FUE2P",
                        "J",
                        "营业执照原件 2015",
                        RefusedCodes.trace("2026-04-01", "GB_32100"))));
    }

    @Test
    void ORG_01_a_wrong_form_is_refused_even_with_evidence() {
        fixture.givenNoPriorActivity()
                .when(command("12345", "310104", "a paper", Role.OPERATOR))
                .expectException(RefusedCodes.exactly("ORG-01"));
    }

    @Test
    void ORG_02_and_IN_01_are_reported_together() {
        OrganisationId other = new OrganisationId("org_other");
        fixture.givenNoPriorActivity()
                .when(new RegisterOrganisation(
                        other,
                        "12100000425006117P",
                        " ",
                        null,
                        OrganisationKind.UNIVERSITY,
                        "340900",
                        null,
                        null,
                        by("org_exchange", Role.OPERATOR, "2026-04-01")))
                .expectException(RefusedCodes.exactly("IN-01", "IN-01", "ORG-02"));
    }

    @Test
    void a_repeat_changes_nothing_and_ORG_03_a_contradiction_is_refused() {
        RegisterOrganisation command = command("12100000425006117P", "310104", null, Role.OPERATOR);
        fixture.givenCommands(command).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        prepare();
        fixture.givenCommands(command)
                .when(command("12100000425006117P", "310110", null, Role.OPERATOR))
                .expectException(RefusedCodes.exactly("ORG-03"));
    }

    @Test
    void a_representative_may_not_enter_organisations() {
        fixture.givenNoPriorActivity()
                .when(command("12100000425006117P", "310104", null, Role.REPRESENTATIVE))
                .expectException(RefusedCodes.exactly("AUTH-01"));
    }

    private static RegisterOrganisation command(String code, String division, @Nullable String evidence, Role role) {
        return new RegisterOrganisation(
                new OrganisationId("org_" + code),
                code,
                "甲大学",
                null,
                OrganisationKind.UNIVERSITY,
                division,
                null,
                evidence,
                by("org_exchange", role, "2026-04-01"));
    }
}
