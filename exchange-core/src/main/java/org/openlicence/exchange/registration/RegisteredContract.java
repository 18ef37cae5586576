package org.openlicence.exchange.registration;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.shared.Actor;

/**
 * A contract as one version of its registration shows it.
 *
 * @param contractType as classified by the registrar, which may differ from what the applicant gave
 * @param decidedOn legal day of the registration, or of the amendment that made the version
 * @param registrarId organisation that registered it
 * @param regime rule book under which it was decided
 * @param deciderOffice organisation that decided this version
 * @param decider pseudonym of the person who did; absent when the exchange did, on a commitment
 */
public record RegisteredContract(
        String registrationId,
        OfficialNumber officialNumber,
        int version,
        ContractSubject subject,
        String contractType,
        String subType,
        long totalFen,
        long technologyFen,
        String amountStatus,
        LocalDate decidedOn,
        String registrarId,
        String regime,
        String deciderOffice,
        @Nullable String decider) {
    /**
     * Folds a history up to the event that made a version; what came later is not in it.
     *
     * @throws IllegalArgumentException when the history has no such version
     */
    public static RegisteredContract asOf(int version, List<RegistrationEvent> history) {
        RegistrationState state = RegistrationState.NONE;
        for (RegistrationEvent event : history) {
            state = RegistrationState.after(state, event);
            boolean made = event instanceof ContractRegistered || event instanceof RegistrationAmended;
            if (made && state.standing().version() == version) {
                return of(state);
            }
        }
        throw new IllegalArgumentException("the registration has no version " + version);
    }

    private static RegisteredContract of(RegistrationState state) {
        Standing standing = state.standing();
        ContractRegistered registration = standing.registration();
        ContractClassified classification = state.review().classification();
        AmountsDetermined amounts = state.review().amounts();
        ApplicationAccepted acceptance = state.dates().acceptance();
        if (registration == null || classification == null || amounts == null || acceptance == null) {
            throw new IllegalStateException("registered without acceptance, classification or amounts");
        }
        RegistrationAmended amended = standing.lastAmendment();
        return new RegisteredContract(
                registration.registrationId(),
                new OfficialNumber(registration.officialNumber()),
                standing.version(),
                state.subject(),
                classification.contractType(),
                classification.subType(),
                amended == null ? amounts.totalFen() : amended.totalFen(),
                amended == null ? amounts.technologyFen() : amended.technologyFen(),
                amended == null ? amounts.amountStatus() : amended.amountStatus(),
                amended == null ? registration.registeredOn() : amended.trace().effectiveOn(),
                registration.trace().organisationId(),
                acceptance.regime(),
                (amended == null ? registration.trace() : amended.trace()).organisationId(),
                person(amended == null ? registration.approverId() : amended.approverId()));
    }

    private static @Nullable String person(String approverId) {
        return approverId.equals(Actor.SYSTEM.personId()) ? null : approverId;
    }
}
