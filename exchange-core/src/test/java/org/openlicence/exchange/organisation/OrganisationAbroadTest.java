package org.openlicence.exchange.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.by;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationCommand.EnterOrganisationAbroad;
import org.openlicence.exchange.organisation.event.OrganisationEvent;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The other side of a contract that has no credit code. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationAbroadTest {
    private AggregateTestFixture<Organisation> fixture;
    private InMemoryOrganisationDirectory directory;

    @BeforeEach
    void prepare() {
        directory = new InMemoryOrganisationDirectory();
        fixture = PatentFixtures.fixture(Organisation.class);
        fixture.registerInjectableResource(directory);
    }

    @Test
    void a_party_enters_the_other_side_of_its_contract_and_the_directory_names_it() {
        fixture.givenNoPriorActivity()
                .when(command("DE", "HRB 12345", "Beispiel Katalyse GmbH"))
                .expectEventsMatching(RefusedCodes.lastEvent(new OrganisationEvent.OrganisationAbroadEntered(
                        "org_DE-HRB-12345",
                        "DE",
                        "HRB-12345",
                        "Beispiel Katalyse GmbH",
                        null,
                        "800000",
                        RefusedCodes.trace("2026-04-01", "SH_2019_33"))));
        OrganisationDirectory.Entry entry = directory.find("org_DE-HRB-12345").orElseThrow();
        assertThat(entry.creditCode()).isEqualTo("DE-HRB-12345");
        assertThat(DivisionCode.abroad(entry.divisionCode())).isTrue();
    }

    @Test
    void a_repeat_changes_nothing_and_another_name_is_a_contradiction() {
        EnterOrganisationAbroad command = command("DE", "HRB 12345", "Beispiel Katalyse GmbH");
        fixture.givenCommands(command).when(command).expectNoEvents().expectSuccessfulHandlerExecution();
        prepare();
        fixture.givenCommands(command)
                .when(command("DE", "HRB 12345", "Another GmbH"))
                .expectException(RefusedCodes.exactly("ORG-03"));
    }

    @Test
    void the_mainland_an_unknown_country_and_a_number_of_other_signs_are_refused() {
        for (String[] wrong : new String[][] {{"CN", "91310115"}, {"XX", "12345"}, {"DE", "№ §"}, {"DE", "1"}}) {
            prepare();
            fixture.givenNoPriorActivity()
                    .when(new EnterOrganisationAbroad(
                            new OrganisationId("org_x"),
                            wrong[0],
                            wrong[1],
                            "x",
                            null,
                            by("org_exchange", Role.REPRESENTATIVE, "2026-04-01")))
                    .expectException(RefusedCodes.exactly("ORG-04"));
        }
    }

    @Test
    void regions_with_a_register_of_their_own_keep_their_division() {
        assertThat(OrganisationAbroad.read("HK", "ｃｒ １２３").orElseThrow())
                .isEqualTo(new OrganisationAbroad("HK", "CR-123"))
                .satisfies(abroad -> assertThat(abroad.divisionCode()).isEqualTo("810000"));
        assertThat(OrganisationAbroad.countries())
                .contains("DE", "HK", "MO", "TW")
                .doesNotContain("CN");
    }

    private static EnterOrganisationAbroad command(String country, String number, String name) {
        return new EnterOrganisationAbroad(
                OrganisationAbroad.read(country, number).orElseThrow().organisationId(),
                country,
                number,
                name,
                null,
                by("org_exchange", Role.REPRESENTATIVE, "2026-04-01"));
    }
}
