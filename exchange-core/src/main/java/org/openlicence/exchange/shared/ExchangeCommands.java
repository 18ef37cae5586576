package org.openlicence.exchange.shared;

import java.util.OptionalLong;

/** The door through which pages, the API, processes and the due list send commands. */
public interface ExchangeCommands {
    /**
     * Sends a command and waits for its outcome; a lost race is retried.
     *
     * @throws Refused when the domain says no; nothing was changed
     */
    CommandResult send(ExchangeCommand command);

    /**
     * The same, only if the aggregate still has the version the sender saw.
     *
     * @param expectedVersion version last seen, as in the ETag
     * @throws StaleVersion when it has changed meanwhile; nothing was changed
     */
    CommandResult send(ExchangeCommand command, long expectedVersion);

    /**
     * The same for a request that may be sent again: a command of a request that was carried out before gives back what it
     * gave then, whatever version the aggregate has by now, and changes nothing. A door that keeps no answers judges it anew.
     *
     * @param expectedVersion absent when any will do
     * @param request the whole request, so that nothing but its repeat is answered without being judged
     */
    default CommandResult send(ExchangeCommand command, OptionalLong expectedVersion, RequestKey request) {
        return expectedVersion.isPresent() ? send(command, expectedVersion.getAsLong()) : send(command);
    }
}
