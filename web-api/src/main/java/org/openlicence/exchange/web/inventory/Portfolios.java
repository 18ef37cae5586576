package org.openlicence.exchange.web.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.inventory.InventoryCommand;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.query.inventorydesk.InventoryQueries;
import org.openlicence.exchange.query.inventorydesk.InventoryView;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.web.command.FormCommands;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.problem.RefusalSentences;
import org.openlicence.exchange.web.security.ActorResolver;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** The acting organisation's own patents and records; for everybody else there are none. */
@Component
class Portfolios {
    private final PatentQueries patents;
    private final InventoryQueries inventories;
    private final ActorResolver actors;
    private final FormCommands commands;
    private final RefusalSentences sentences;
    private final PageText text;

    Portfolios(
            PatentQueries patents,
            InventoryQueries inventories,
            ActorResolver actors,
            FormCommands commands,
            RefusalSentences sentences,
            PageText text) {
        this.patents = patents;
        this.inventories = inventories;
        this.actors = actors;
        this.commands = commands;
        this.sentences = sentences;
        this.text = text;
    }

    /** What became of one patent of a bulk act. @param problem why it was refused; absent when it was done */
    record Outcome(PatentId patentId, @Nullable String problem) {}

    String organisation() {
        return actors.required().organisationId();
    }

    InventoryId recordOf(PatentId patentId) {
        return InventoryId.of(patentId, organisation());
    }

    /** @throws NotFound when the patent is unknown or not the organisation's */
    PatentView patent(PatentId id) {
        return patents.byId(id.value())
                .filter(view -> view.ownedBy(organisation()))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** The record; empty while there is none. @param atLeast version to wait for a moment */
    FreshRead<InventoryView> record(PatentId id, @Nullable Long atLeast) {
        String record = recordOf(id).value();
        return FreshRead.of(() -> inventories.byId(record), InventoryView::version, atLeast);
    }

    /** The record where the owner has one that was not taken back. */
    Optional<InventoryView> present(FreshRead<InventoryView> read) {
        return read.found().filter(view -> !view.withdrawn());
    }

    /** Sends one command for each; a refusal of one does not touch the others. */
    List<Outcome> each(List<PatentId> chosen, Function<InventoryId, InventoryCommand> command) {
        List<Outcome> outcomes = new ArrayList<>();
        for (PatentId id : chosen) {
            outcomes.add(new Outcome(id, sent(id, command)));
        }
        return outcomes;
    }

    private @Nullable String sent(PatentId id, Function<InventoryId, InventoryCommand> command) {
        if (inventories.byId(recordOf(id).value()).isEmpty()) {
            return text.message("inventory.missing");
        }
        try {
            commands.send(command.apply(recordOf(id)));
            return null;
        } catch (Refused refused) {
            if (refused.refusals().stream().anyMatch(one -> one.code().equals(Authorisation.CODE))) {
                throw refused;
            }
            return String.join(
                    " ", refused.refusals().stream().map(sentences::sentence).toList());
        }
    }
}
