package org.openlicence.exchange.eventstore;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.openlicence.exchange.shared.ExchangeCommand;

/**
 * Finds the aggregate of a command without reflection: every command says itself whom it asks.
 *
 * <p>The version the sender saw travels in the meta data under {@link #EXPECTED_VERSION}, so that commands stay free of it.
 */
public final class ExchangeCommandTargetResolver implements CommandTargetResolver {
    /** Meta-data key of the version the aggregate must still have; a {@link Long}, absent when any will do. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof ExchangeCommand command) {
            Long expected = (Long) message.getMetaData().get(EXPECTED_VERSION);
            return new VersionedAggregateIdentifier((Object) command.aggregateId(), expected);
        }
        throw new IllegalArgumentException(message.getPayloadType() + " is not a command of the exchange");
    }
}
