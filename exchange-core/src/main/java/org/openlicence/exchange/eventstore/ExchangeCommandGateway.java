package org.openlicence.exchange.eventstore;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.openlicence.exchange.shared.CommandFailed;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.RequestKey;
import org.openlicence.exchange.shared.StaleVersion;
import org.openlicence.exchange.shared.UnknownAggregate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends commands over Axon's bus.
 *
 * <p>A command is a transaction of its own, also when the sender is inside one: an attempt that lost its race is rolled back
 * and tried again, and a refusal must not undo what the sender did. Only lost races are tried again; a refusal would come out
 * the same.
 */
final class ExchangeCommandGateway implements ExchangeCommands {
    /** Two nodes that count without a pause lose every second attempt; with 8 retries one command in 400 still came to nothing. */
    static final int RETRIES = 20;

    private static final Logger LOG = LoggerFactory.getLogger(ExchangeCommandGateway.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(8);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);

    private final CommandBus bus;
    private final CommandCounters counters;
    private final CommandAnswers answers;

    ExchangeCommandGateway(CommandBus bus, CommandCounters counters, CommandAnswers answers) {
        this.bus = bus;
        this.counters = counters;
        this.answers = answers;
    }

    @Override
    public CommandResult send(ExchangeCommand command) {
        return sendWith(command, MetaData.emptyInstance());
    }

    @Override
    public CommandResult send(ExchangeCommand command, long expectedVersion) {
        return sendWith(command, MetaData.with(ExchangeCommandTargetResolver.EXPECTED_VERSION, expectedVersion));
    }

    @Override
    public CommandResult send(ExchangeCommand command, OptionalLong expectedVersion, RequestKey request) {
        Optional<CommandResult> before = answers.given(request, command);
        if (before.isPresent()) {
            return before.get();
        }
        Map<String, Object> own = new HashMap<>();
        own.put(CommandAnswers.REQUEST_KEY, request.hash().value());
        expectedVersion.ifPresent(version -> own.put(ExchangeCommandTargetResolver.EXPECTED_VERSION, version));
        try {
            return sendWith(command, MetaData.from(own));
        } catch (StaleVersion | Refused | CommandFailed e) {
            if (e instanceof CommandFailed failed && failed.unavailable()) {
                throw e;
            }
            // its twin, held up on another node, may have been carried out since
            return answers.given(request, command).orElseThrow(() -> e);
        }
    }

    private CommandResult sendWith(ExchangeCommand command, MetaData own) {
        MetaData meta = CurrentUnitOfWork.correlationData().mergedWith(own);
        String cause = command.origin().causedBy();
        MetaData complete = cause == null
                ? meta.withoutKeys(java.util.Set.of(CorrelationConfiguration.CAUSED_BY))
                : meta.and(CorrelationConfiguration.CAUSED_BY, cause);
        boolean inside = CurrentUnitOfWork.isStarted() || TransactionSynchronizationManager.isActualTransactionActive();
        return inside ? apart(command, complete) : attempts(command, complete);
    }

    /** On a thread of its own, which is how Axon and Spring tell transactions apart. */
    private CommandResult apart(ExchangeCommand command, MetaData meta) {
        FutureTask<CommandResult> task = new FutureTask<>(() -> attempts(command, meta));
        Thread.ofVirtual().name("command-" + command.getClass().getSimpleName()).start(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted while waiting for the outcome", e.getStackTrace(), true);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("commands throw no checked exception", e.getCause());
        }
    }

    private CommandResult attempts(ExchangeCommand command, MetaData meta) {
        for (int retry = 0; ; retry++) {
            CommandMessage<ExchangeCommand> message = new GenericCommandMessage<>(command, meta);
            FutureCallback<ExchangeCommand, CommandResult> outcome = new FutureCallback<>();
            bus.dispatch(message, outcome);
            CommandResultMessage<? extends CommandResult> result = outcome.getResult();
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            Throwable failure = result.exceptionResult();
            if (!Failures.lostRace(failure) || retry == RETRIES) {
                throw translated(command, meta, failure);
            }
            counters.lostRace(command);
            LOG.debug(
                    "{} lost its race ({}), attempt {}",
                    command.getClass().getSimpleName(),
                    Failures.kinds(failure),
                    retry + 1);
            pause(retry);
        }
    }

    private RuntimeException translated(ExchangeCommand command, Map<String, ?> meta, Throwable failure) {
        Refused refused = Failures.find(failure, Refused.class).orElse(null);
        if (refused != null) {
            counters.refused(refused);
            return refused;
        }
        Object expected = meta.get(ExchangeCommandTargetResolver.EXPECTED_VERSION);
        if (expected instanceof Long version
                && Failures.find(failure, ConflictingModificationException.class)
                        .isPresent()) {
            return new StaleVersion(command.aggregateId(), version);
        }
        if (Failures.find(failure, AggregateNotFoundException.class).isPresent()) {
            return new UnknownAggregate(command.aggregateId());
        }
        boolean away = Failures.unreachable(failure) || Failures.lostRace(failure);
        if (away || Failures.fromDatabase(failure)) {
            return new CommandFailed(
                    command.getClass().getSimpleName() + ": " + Failures.kinds(failure), failure.getStackTrace(), away);
        }
        return failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
    }

    /** Doubles with every attempt; by chance half as long, so that two losers do not meet again. */
    private static void pause(int retry) {
        long longest = Math.min(LONGEST_PAUSE.toMillis(), FIRST_PAUSE.toMillis() << retry);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed("interrupted before another attempt", e.getStackTrace(), true);
        }
    }
}
