package org.openlicence.exchange.spotcheck.process;

import java.util.List;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.Region;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSetAside;
import org.openlicence.exchange.registration.event.FollowUpEvent.CommitmentSigned;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationClosed;
import org.openlicence.exchange.registration.event.FollowUpEvent.RevocationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.spotcheck.event.CheckedCase;

/** A registered contract as its check needs it, read from its history. */
public final class CheckedCases {
    private final EventHistory history;
    private final OrganisationDirectory organisations;

    public CheckedCases(EventHistory history, OrganisationDirectory organisations) {
        this.history = history;
        this.organisations = organisations;
    }

    /** @throws IllegalStateException when the contract was never registered */
    CheckedCase of(String registrationId) {
        List<RegistrationEvent> events = history.of(registrationId, RegistrationEvent.class);
        RegistrationOpened opening = first(events, RegistrationOpened.class);
        ContractRegistered registered = first(events, ContractRegistered.class);
        return new CheckedCase(
                registrationId,
                registered.officialNumber(),
                opening.applicantId(),
                office(new Region(opening.region()), registered.trace().organisationId()),
                opening.region(),
                committed(events),
                events.stream()
                        .map(event -> event.trace().personId())
                        .filter(person -> !person.equals(Actor.SYSTEM.personId()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    boolean committed(String registrationId) {
        return committed(history.of(registrationId, RegistrationEvent.class));
    }

    /** Whether the registration stands, and no revocation of it is under way. */
    boolean stands(String registrationId) {
        boolean stands = false;
        for (RegistrationEvent event : history.of(registrationId, RegistrationEvent.class)) {
            boolean begins = event instanceof ContractRegistered || event instanceof RevocationClosed;
            boolean ends = event instanceof RevocationOpened
                    || event instanceof RegistrationRevoked
                    || event instanceof RegistrationCancelled;
            stands = begins || stands && !ends;
        }
        return stands;
    }

    private static boolean committed(List<RegistrationEvent> events) {
        return events.stream().anyMatch(CommitmentSigned.class::isInstance)
                && events.stream().noneMatch(CommitmentSetAside.class::isInstance);
    }

    /** The first market office of the region; the registration point where there is none. */
    private String office(Region region, String registrarId) {
        return organisations.ofKind(OrganisationKind.MARKET_OFFICE).stream()
                .filter(office -> region.contains(office.divisionCode()))
                .map(office -> office.organisationId().value())
                .findFirst()
                .orElse(registrarId);
    }

    private static <E extends RegistrationEvent> E first(List<RegistrationEvent> events, Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a check of a case without " + type.getSimpleName()));
    }
}
