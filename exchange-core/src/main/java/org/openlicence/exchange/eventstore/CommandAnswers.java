package org.openlicence.exchange.eventstore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.RequestKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what the command of a {@linkplain RequestKey keyed request} gave back, in the transaction that wrote its events: either
 * both are there or neither. A refusal is not kept, since it changed nothing and may be judged anew.
 */
public final class CommandAnswers {
    /** Meta-data key of the request, its hash; absent for commands that nobody sends again. */
    static final String REQUEST_KEY = "requestKey";

    private final JdbcClient sql;

    CommandAnswers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Around the handling of every command; an interceptor bean would be joined to other buses too. */
    Object keep(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        Object result = chain.proceed();
        CommandMessage<?> message = unit.getMessage();
        if (message.getMetaData().get(REQUEST_KEY) instanceof String key
                && message.getPayload() instanceof ExchangeCommand command
                && result instanceof CommandResult done) {
            sql.sql("""
                            insert into command_answer (request_key, command, aggregate_id, version, answered_at)
                            values (:key, :command, :aggregate, :version, :at)""")
                    .param("key", key)
                    .param("command", name(command))
                    .param("aggregate", command.aggregateId())
                    .param("version", done.version())
                    .param("at", command.origin().at().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return result;
    }

    /** What the same command of the same request gave back before. */
    Optional<CommandResult> given(RequestKey key, ExchangeCommand command) {
        return sql.sql("""
                        select version from command_answer
                        where request_key = :key and command = :command and aggregate_id = :aggregate""")
                .param("key", key.hash().value())
                .param("command", name(command))
                .param("aggregate", command.aggregateId())
                .query((row, number) -> new CommandResult(command.aggregateId(), row.getLong("version")))
                .optional();
    }

    /** Forgets answers given before a moment, whose keys are forgotten too. */
    public void forgetBefore(Instant moment) {
        sql.sql("delete from command_answer where answered_at < :before")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String name(ExchangeCommand command) {
        return command.getClass().getSimpleName();
    }
}
