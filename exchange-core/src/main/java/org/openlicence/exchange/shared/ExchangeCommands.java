package org.openlicence.exchange.shared;

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
}
