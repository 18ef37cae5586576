package org.openlicence.exchange.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.by;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.match.ContactBook.Contact;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/** Contacts stay secret until both sides have agreed; scenario 42 of the specification. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactDisclosureTest extends MatchStage {
    private final List<DisclosureLog.Disclosure> logged = new ArrayList<>();
    private final ContactDisclosure contacts = new ContactDisclosure(
            past, organisation -> List.of(new Contact(organisation, "Wang", "/contact")), new DisclosureLog() {
                @Override
                public void write(Disclosure disclosure) {
                    logged.add(disclosure);
                }

                @Override
                public List<Disclosure> of(MatchId matchId) {
                    return List.copyOf(logged);
                }
            });

    @Test
    void scenario_42_contacts_are_refused_with_one_consent_disclosed_and_logged_with_both() {
        happened(propose(), consent(ENTERPRISE));
        assertThat(codes(BROKER)).containsExactly("MAT-12");
        assertThat(logged).isEmpty();

        happened(consent(UNIVERSITY));
        assertThat(contacts.show(ID, side(BROKER, "2026-06-11")))
                .extracting(Contact::organisationId)
                .containsExactly(ENTERPRISE, UNIVERSITY);
        assertThat(logged)
                .extracting(DisclosureLog.Disclosure::organisationId, DisclosureLog.Disclosure::aboutId)
                .containsExactly(tuple(BROKER, ENTERPRISE), tuple(BROKER, UNIVERSITY));
    }

    @Test
    void scenario_42_a_broker_of_tier_D_cannot_propose() {
        broker(OTHER_BROKER, "D");
        refused(fresh().when(propose(ID, OTHER_BROKER, null, null)), "MAT-01");
    }

    @Test
    void a_side_sees_the_other_and_a_stranger_nobody() {
        happened(introduced());
        assertThat(contacts.show(ID, side(ENTERPRISE, "2026-06-11")))
                .extracting(Contact::organisationId)
                .containsExactly(UNIVERSITY);
        assertThat(codes("org_stranger")).containsExactly("AUTH-01");
        Refused employee = catchThrowableOfType(
                Refused.class, () -> contacts.show(ID, by(ENTERPRISE, Role.INSPECTOR, "2026-06-11")));
        assertThat(employee.refusals()).extracting(Refusal::code).containsExactly("AUTH-01");
    }

    @Test
    void what_came_to_nothing_closes_the_book_again() {
        happened(introduced());
        happened(feedback(Intention.NONE, MatchRefusal.NOT_RELEVANT));
        assertThat(codes(ENTERPRISE)).containsExactly("MAT-12");
    }

    private List<String> codes(String organisation) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> contacts.show(ID, side(organisation, "2026-06-11")));
        return refused.refusals().stream().map(Refusal::code).toList();
    }

    /** Sends commands one by one and keeps what they led to. */
    private void happened(MatchCommand... commands) {
        for (MatchCommand command : commands) {
            List<MatchEvent> before = past.of(ID.value(), MatchEvent.class);
            AggregateTestFixture<Match> once = fixture();
            once.given(before).when(command).expectSuccessfulHandlerExecution();
            once.getEventStore()
                    .readEvents(ID.value())
                    .asStream()
                    .skip(before.size())
                    .forEach(event -> past.add(ID.value(), (MatchEvent) event.getPayload()));
        }
    }
}
