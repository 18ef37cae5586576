package org.openlicence.exchange.registration.event;

import org.axonframework.serialization.Revision;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.Trace;

/** Files put to a case and taken from it. Neither their content nor the names they had with their owner are in an event. */
public sealed interface DocumentEvent extends RegistrationEvent {
    /**
     * A file was put to the case. A contract text takes the place of the former one, and its hash is that of the contract.
     *
     * @param documentKind name of a {@code DocumentKind}
     * @param contentHash SHA-256 of the content
     * @param mediaType as found in the content
     */
    @EventName("registration.DocumentAttached")
    @Revision("1")
    record DocumentAttached(
            String registrationId,
            String documentKind,
            String contentHash,
            long sizeBytes,
            String mediaType,
            Trace trace)
            implements DocumentEvent {}

    @EventName("registration.DocumentRemoved")
    @Revision("1")
    record DocumentRemoved(String registrationId, String documentKind, String contentHash, Trace trace)
            implements DocumentEvent {}
}
