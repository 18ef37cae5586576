package org.openlicence.exchange.registration;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentExamined;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;

/**
 * What was decided in a case, and what became of it.
 *
 * @param version of the registration, from 1; 0 before it
 * @param amendment asked for and not decided
 * @param examinations of the amendment asked for, the first one first
 * @param lastAmendment approved last
 * @param end the event that ended the case
 */
record Standing(
        @Nullable ContractRegistered registration,
        int version,
        @Nullable AmendmentRequested amendment,
        List<AmendmentExamined> examinations,
        @Nullable RegistrationAmended lastAmendment,
        @Nullable RegistrationEvent end) {
    Standing asked(@Nullable AmendmentRequested e) {
        return new Standing(registration, version, e, List.of(), lastAmendment, end);
    }

    Standing examined(AmendmentExamined e) {
        List<AmendmentExamined> more =
                Stream.concat(examinations.stream(), Stream.of(e)).toList();
        return new Standing(registration, version, amendment, more, lastAmendment, end);
    }

    Standing amended(RegistrationAmended e) {
        return new Standing(registration, e.version(), null, List.of(), e, end);
    }

    Standing ended(RegistrationEvent e) {
        return new Standing(registration, version, amendment, examinations, lastAmendment, e);
    }
}
