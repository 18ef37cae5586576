package org.openlicence.exchange.settlement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;

/** Keeps what it is sent, and fails as often as it was told. */
public final class RecordingCommands implements ExchangeCommands {
    public final List<ExchangeCommand> sent = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    public RecordingCommands failingWith(RuntimeException failure) {
        failures.add(failure);
        return this;
    }

    @Override
    public CommandResult send(ExchangeCommand command) {
        sent.add(command);
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return new CommandResult(command.aggregateId(), 0);
    }

    @Override
    public CommandResult send(ExchangeCommand command, long expectedVersion) {
        return send(command);
    }
}
