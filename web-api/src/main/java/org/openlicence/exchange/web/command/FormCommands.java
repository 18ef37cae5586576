package org.openlicence.exchange.web.command;

import java.time.Clock;
import java.util.Optional;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Sends commands from pages: who and when come from the request, refusals go beside the form. */
@Component
public class FormCommands {
    private final ExchangeCommands commands;
    private final ActorResolver actors;
    private final RefusalSentences sentences;
    private final Clock clock;

    FormCommands(ExchangeCommands commands, ActorResolver actors, RefusalSentences sentences, Clock clock) {
        this.commands = commands;
        this.actors = actors;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** The acting person, now; pages and API resources put it into every command they make. */
    public Origin origin() {
        return Origin.of(actors.required(), clock.instant());
    }

    /** Sends and lets a refusal become the error page or problem. */
    public CommandResult send(ExchangeCommand command) {
        return commands.send(command);
    }

    /**
     * Sends a command made from a form. A refusal becomes one global error for each failed rule, with its code as error
     * code, and the result is empty: show the form again. A refusal of authority is no matter of the form and is thrown.
     */
    public Optional<CommandResult> send(ExchangeCommand command, BindingResult form) {
        try {
            return Optional.of(commands.send(command));
        } catch (Refused refused) {
            return notSent(refused, form);
        }
    }

    /** The same on the condition of a version; a stale one is thrown as 412. */
    public Optional<CommandResult> send(ExchangeCommand command, long expectedVersion, BindingResult form) {
        try {
            return Optional.of(commands.send(command, expectedVersion));
        } catch (Refused refused) {
            return notSent(refused, form);
        }
    }

    private Optional<CommandResult> notSent(Refused refused, BindingResult form) {
        for (Refusal refusal : refused.refusals()) {
            if (refusal.code().equals(Authorisation.CODE)) {
                throw refused;
            }
            form.reject(
                    refusal.code(), new Object[] {sentences.law(refusal.legalBasis())}, sentences.sentence(refusal));
        }
        return Optional.empty();
    }
}
