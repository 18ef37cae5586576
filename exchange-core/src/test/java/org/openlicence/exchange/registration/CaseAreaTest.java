package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;

/** Whose desk a case lies on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseAreaTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Test
    void a_point_without_a_number_has_every_case_of_its_region_and_none_of_another() {
        CaseArea suzhou = CaseArea.ofPoint(organisation(OrganisationKind.REGISTRATION_POINT, "320505"), DAY, POLICIES);

        assertThat(suzhou.covers("3205", "01")).isTrue();
        assertThat(suzhou.covers("3200", "07")).as("of the province").isTrue();
        assertThat(suzhou.covers("3201", "01")).as("of another city").isFalse();
        assertThat(suzhou.covers("3100", "01")).isFalse();
    }

    @Test
    void a_point_with_a_number_has_the_cases_of_that_number() {
        PolicyFigure binding = new PolicyFigure(
                "registration.point.code", "3100", 8, "number", LocalDate.parse("2026-03-02"), null, "test", false);
        PolicyBook book = PolicyBooks.followedBy(POLICIES, binding);
        Entry point = organisation(OrganisationKind.REGISTRATION_POINT, "310104");

        assertThat(CaseArea.ofPoint(point, DAY, book).covers("3100", "08")).isTrue();
        assertThat(CaseArea.ofPoint(point, DAY, book).covers("3100", "07")).isFalse();
        assertThat(CaseArea.ofPoint(point, DAY.minusDays(1), book).covers("3100", "07"))
                .as("before it held one")
                .isTrue();
    }

    @Test
    void a_market_office_has_its_region_and_other_organisations_have_no_desk() {
        Entry office = organisation(OrganisationKind.MARKET_OFFICE, "310104");
        Entry point = organisation(OrganisationKind.REGISTRATION_POINT, "310104");

        assertThat(CaseArea.ofOffice(office).covers("3100", "07")).isTrue();
        assertThat(CaseArea.ofOffice(office).covers("3300", "07")).isFalse();
        assertThat(CaseArea.ofOffice(point)).isEqualTo(CaseArea.NONE);
        assertThat(CaseArea.ofPoint(office, DAY, POLICIES)).isEqualTo(CaseArea.NONE);
        assertThat(CaseArea.NONE.covers("3100", "07")).isFalse();
    }

    private static Entry organisation(OrganisationKind kind, String division) {
        return new Entry(new OrganisationId("org_code"), "code", "登记处", null, kind, division, null);
    }
}
