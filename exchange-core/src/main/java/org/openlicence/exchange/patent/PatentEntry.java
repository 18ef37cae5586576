package org.openlicence.exchange.patent;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.PatentCommand.ImportPatent;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Trace;

/** Turns the commands that enter a patent into their events, with numbers and symbols in canonical form. */
final class PatentEntry {
    private PatentEntry() {}

    static PatentRegistered registered(RegisterPatent command, PolicyBook policies) {
        Bibliography bibliography = command.bibliography();
        return new PatentRegistered(
                command.patentId().value(),
                PatentNumber.parse(command.number()).canonical(),
                command.type().name(),
                bibliography.titleZh(),
                bibliography.titleEn(),
                bibliography.abstractZh(),
                bibliography.abstractEn(),
                symbols(bibliography),
                bibliography.filedOn(),
                bibliography.grantedOn(),
                publication(bibliography.publicationNumber()),
                command.owners(),
                Trace.of(command.origin(), policies.version(), Law.IR.art("85")));
    }

    static PatentImported imported(ImportPatent command, PolicyBook policies) {
        Bibliography bibliography = command.bibliography();
        String number = command.number();
        return new PatentImported(
                command.patentId().value(),
                number == null
                        ? null
                        : PatentNumber.read(number).map(PatentNumber::canonical).orElse(number),
                command.type() == null ? null : command.type().name(),
                bibliography.titleZh(),
                bibliography.titleEn(),
                bibliography.abstractZh(),
                bibliography.abstractEn(),
                symbols(bibliography),
                bibliography.filedOn(),
                bibliography.grantedOn(),
                publication(bibliography.publicationNumber()),
                command.owners(),
                command.source(),
                Trace.of(command.origin(), policies.version(), Law.DESIGN.art("import")));
    }

    /** Whether an event would add nothing to a state: same number, bibliography, owners and source. */
    static boolean alike(PatentState state, PatentEvent event) {
        PatentState fresh = PatentState.after(null, event);
        return Objects.equals(state.number(), fresh.number())
                && state.bibliography().equals(fresh.bibliography())
                && state.recorded().type() == fresh.recorded().type()
                && state.recorded().owners().equals(fresh.recorded().owners())
                && Objects.equals(state.source(), fresh.source());
    }

    private static List<String> symbols(Bibliography bibliography) {
        return bibliography.ipcSymbols().stream()
                .flatMap(symbol -> IpcSymbol.read(symbol).stream())
                .map(IpcSymbol::value)
                .distinct()
                .toList();
    }

    private static @Nullable String publication(@Nullable String number) {
        return number == null
                ? null
                : PublicationNumber.read(number).map(PublicationNumber::value).orElse(number);
    }
}
