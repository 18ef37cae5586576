package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.REGISTRAR;
import static org.openlicence.exchange.registration.RegistrationCase.at;
import static org.openlicence.exchange.registration.RegistrationCase.person;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Role;

/** The region has two points: the registrar of the cases, credit code {@code registrar}, and {@code second}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationPointsTest {
    private static final Region SHANGHAI = new Region("3100");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final Actor STRANGER = person("per_second", "org_second", Role.REVIEWER, Role.APPROVER);

    private final RegistrationCase world = withSecond(new RegistrationCase());

    @Test
    void the_holder_is_the_one_bound_to_the_number_that_day() {
        PolicyBook book = with(
                binding("registrar", 7, "2026-01-01", "2026-06-30"),
                binding("second", 8, "2026-01-01", "2026-06-30"),
                binding("second", 7, "2026-07-01", null));

        assertThat(holder("07", DAY, book)).hasValue(REGISTRAR);
        assertThat(holder("08", DAY, book)).hasValue("org_second");
        assertThat(holder("07", LocalDate.parse("2026-07-01"), book)).hasValue("org_second");
        assertThat(holder("09", DAY, book)).as("both hold another number").isEmpty();
    }

    @Test
    void without_a_binding_only_the_single_point_of_a_region_is_meant() {
        assertThat(holder("07", DAY, POLICIES)).as("two could be").isEmpty();
        assertThat(holder("07", DAY, with(binding("second", 8, "2026-01-01", null))))
                .as("the other is bound elsewhere")
                .hasValue(REGISTRAR);
        assertThat(RegistrationPoints.holder(SHANGHAI, "07", DAY, new RegistrationCase().directory, POLICIES)
                        .map(entry -> entry.organisationId().value()))
                .hasValue(REGISTRAR);
    }

    @Test
    void a_point_with_a_number_acts_on_its_own_cases_only() {
        PolicyBook book = with(binding("second", 8, "2026-03-02", null));
        AcceptApplication accept = new AcceptApplication(ID, at(STRANGER, "2026-03-02"));

        RegistrationCase bound = withSecond(new RegistrationCase()).under(book).submitted("2026-03-02");
        assertThat(bound.refuses(accept)).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("G8");
            assertThat(refusal.inputs()).containsEntry("point", "07").containsEntry("held", "08");
        });
        withSecond(new RegistrationCase()).submitted("2026-03-02").does(accept);
    }

    private static PolicyBook with(PolicyFigure... bindings) {
        PolicyBook book = POLICIES;
        for (PolicyFigure binding : bindings) {
            book = PolicyBooks.followedBy(book, binding);
        }
        return book;
    }

    private Optional<String> holder(String point, LocalDate day, PolicyBook book) {
        return RegistrationPoints.holder(SHANGHAI, point, day, world.directory, book)
                .map(entry -> entry.organisationId().value());
    }

    private static RegistrationCase withSecond(RegistrationCase world) {
        world.directory.enter(new Entry(
                new OrganisationId("org_second"),
                "second",
                "第二登记点",
                null,
                OrganisationKind.REGISTRATION_POINT,
                "310104",
                null));
        return world;
    }

    private static PolicyFigure binding(String code, int number, String from, @Nullable String to) {
        return new PolicyFigure(
                "registration.point." + code,
                "3100",
                number,
                "number",
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                "test",
                false);
    }
}
