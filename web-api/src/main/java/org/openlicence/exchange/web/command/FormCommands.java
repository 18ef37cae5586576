package org.openlicence.exchange.web.command;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.BusinessRule;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.RequestKey;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends commands from pages: who and when come from the request, refusals go beside the form. */
@Component
public class FormCommands {
    private final ExchangeCommands commands;
    private final ActorResolver actors;
    private final RefusalSentences sentences;
    private final PageText text;
    private final Clock clock;

    FormCommands(
            ExchangeCommands commands, ActorResolver actors, RefusalSentences sentences, PageText text, Clock clock) {
        this.commands = commands;
        this.actors = actors;
        this.sentences = sentences;
        this.text = text;
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

    /** The same on the condition of a version. @throws org.openlicence.exchange.shared.StaleVersion when it has changed */
    public CommandResult send(ExchangeCommand command, long expectedVersion) {
        return commands.send(command, expectedVersion);
    }

    /**
     * The same for one that may be sent again when its answer was lost: the repeat gives back what it gave, whatever has become
     * of the thing since.
     *
     * @param content what tells it from every other command of the same person
     */
    public CommandResult send(ExchangeCommand command, long expectedVersion, String content) {
        return commands.send(
                command,
                OptionalLong.of(expectedVersion),
                RequestKey.of(command.origin().actor(), "form", content));
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

    /** Whether rules hold that no command asks, as before a mail; each that does not becomes a global error with its code. */
    public boolean hold(List<BusinessRule> rules, BindingResult form) {
        try {
            BusinessRule.check(rules);
            return true;
        } catch (Refused refused) {
            notSent(refused, form);
            return false;
        }
    }

    /** Puts refusals that no command made beside a form; one of authority is thrown on. */
    public void refused(Refused refused, BindingResult form) {
        notSent(refused, form);
    }

    /** Whether an act may be sent: the form has no errors, and every member it needs. What is missing becomes an error. */
    public static boolean complete(List<String> missing, BindingResult form) {
        missing.stream()
                .filter(member -> !form.hasFieldErrors(member))
                .forEach(member -> form.rejectValue(member, "form.missing"));
        return !form.hasErrors();
    }

    /**
     * Sends on the condition of a version, and leads the reader to the page of the new one.
     *
     * @param message key of the sentence the page shows once
     * @param page address of the page, without its version
     * @return where the reader goes on; empty when the command was refused: show the form again
     */
    public Optional<String> done(
            ExchangeCommand command,
            long expectedVersion,
            BindingResult form,
            RedirectAttributes redirect,
            String message,
            String page) {
        Optional<CommandResult> result = send(command, expectedVersion, form);
        result.ifPresent(done -> redirect.addFlashAttribute("message", text.message(message)));
        return result.map(done -> "redirect:" + page + "?v=" + done.version());
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
