package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.registration.RegistrationCase.ID;
import static org.openlicence.exchange.registration.RegistrationCase.OFFICER;
import static org.openlicence.exchange.registration.RegistrationCase.POLICIES;
import static org.openlicence.exchange.registration.RegistrationCase.WANG;
import static org.openlicence.exchange.registration.RegistrationCase.at;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyBooks;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;

/** Who decides is a matter of region, class and day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeciderTest {
    private static final Region SHANGHAI = new Region("3100");
    private static final Region JIANGSU = new Region("3200");

    @Test
    void shanghai_moved_ordinary_cases_from_its_office_to_the_points() {
        assertThat(decider(CaseClass.ORDINARY, SHANGHAI, "2023-12-31")).isEqualTo(Decider.OFFICE);
        assertThat(decider(CaseClass.ORDINARY, SHANGHAI, "2024-01-01")).isEqualTo(Decider.POINT);
        assertThat(decider(CaseClass.LARGE, SHANGHAI, "2023-12-31")).isEqualTo(Decider.OFFICE);
        assertThat(decider(CaseClass.LARGE, SHANGHAI, "2024-01-01")).isEqualTo(Decider.EITHER);
        assertThat(decider(CaseClass.EXPERTS, SHANGHAI, "2026-03-04")).isEqualTo(Decider.EITHER);
        assertThat(decider(CaseClass.ORDINARY, JIANGSU, "2023-12-31")).isEqualTo(Decider.POINT);
    }

    @Test
    void the_same_case_is_decided_by_another_from_the_day_the_rules_change() {
        PolicyBook book = with(2, "2026-03-05");
        RegistrationCase before = new RegistrationCase().under(book).recommended();
        assertThat(before.refusedCodes(new RegisterContract(ID, at(OFFICER, "2026-03-04"))))
                .containsExactly("REG-24");
        before.does(new RegisterContract(ID, at(WANG, "2026-03-04")));

        RegistrationCase after = new RegistrationCase().under(book).recommended();
        assertThat(after.refusedCodes(new RegisterContract(ID, at(WANG, "2026-03-05"))))
                .containsExactly("REG-33");
        after.does(new RegisterContract(ID, at(OFFICER, "2026-03-05")));
        assertThat(after.last(ContractRegistered.class).approverId()).isEqualTo("per_officer");
    }

    @Test
    void a_figure_that_names_nobody_is_a_fault_of_the_book() {
        assertThatThrownBy(() ->
                        Decider.of(CaseClass.ORDINARY, SHANGHAI, LocalDate.parse("2026-03-05"), with(4, "2026-03-05")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Decider decider(CaseClass cases, Region region, String day) {
        return Decider.of(cases, region, LocalDate.parse(day), POLICIES);
    }

    private static PolicyBook with(long decider, String from) {
        return PolicyBooks.followedBy(
                POLICIES,
                new PolicyFigure(
                        "registration.decider.ordinary",
                        "310000",
                        decider,
                        "decider",
                        LocalDate.parse(from),
                        null,
                        "test",
                        false));
    }
}
