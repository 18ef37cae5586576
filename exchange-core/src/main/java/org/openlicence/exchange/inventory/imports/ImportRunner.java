package org.openlicence.exchange.inventory.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.openlicence.exchange.inventory.InventoryCommand.RecordInventory;
import org.openlicence.exchange.inventory.InventoryCommand.WithdrawInventory;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellRows;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellUndoneRows;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.listing.ListingCommand.AbandonListing;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/**
 * Carries out confirmed imports and undoes them, some rows at a time, telling the import after each few. Where it is cut off
 * it goes on at the first row not told; every command of a row does nothing when it is sent again. All of them name the
 * import as what caused them.
 */
public final class ImportRunner {
    /** Rows between two tellings: those of one telling may be sent again after a crash. */
    private static final int AT_ONCE = 20;

    private final ExchangeCommands commands;
    private final ImportRegister register;
    private final PatentRegister patents;
    private final OrganisationDirectory directory;
    private final Clock clock;

    public ImportRunner(
            ExchangeCommands commands,
            ImportRegister register,
            PatentRegister patents,
            OrganisationDirectory directory,
            Clock clock) {
        this.commands = commands;
        this.register = register;
        this.patents = patents;
        this.directory = directory;
        this.clock = clock;
    }

    /** Works until nothing is left. A fault that is no refusal ends the run; the next one goes on. @return rows told */
    public int run() {
        int told = 0;
        for (Batch batch : register.underWay()) {
            boolean undoing = batch.status() == ImportStatus.UNDOING;
            told += undoing
                    ? work(batch, RowStatus.IMPORTED, this::undo)
                    : work(batch, RowStatus.PENDING, this::carryOut);
        }
        return told;
    }

    private int work(Batch batch, RowStatus waiting, BiFunction<Batch, Row, RowOutcome> act) {
        int told = 0;
        List<Row> next = register.rows(batch.id(), waiting, AT_ONCE);
        while (!next.isEmpty()) {
            List<RowOutcome> outcomes = new ArrayList<>();
            for (Row row : next) {
                outcomes.add(act.apply(batch, row));
            }
            Origin origin = new Origin(Actor.SYSTEM, clock.instant(), batch.id().value());
            commands.send(
                    waiting == RowStatus.PENDING
                            ? new TellRows(batch.id(), outcomes, origin)
                            : new TellUndoneRows(batch.id(), outcomes, origin));
            told += outcomes.size();
            next = register.rows(batch.id(), waiting, AT_ONCE);
        }
        return told;
    }

    private RowOutcome carryOut(Batch batch, Row row) {
        ImportRow content = content(row);
        PatentId patent = content.patentId();
        Long fee = content.listingFeeFen();
        try {
            if (patents.facts(patent).isEmpty()) {
                commands.send(registration(batch, content));
            }
            String source = batch.id().source(row.number());
            commands.send(new RecordInventory(patent, content.entry(), source, origin(batch)));
        } catch (Refused refused) {
            return refused(row, refused);
        }
        try {
            if (fee != null) {
                commands.send(new DraftListing(
                        batch.id().listingOf(row.number()), patent, content.offer(fee), origin(batch)));
            }
            return new RowOutcome(row.number(), List.of());
        } catch (Refused refused) {
            // a row is done as a whole or not at all; the register entry of the patent is a fact and stays
            commands.send(withdrawal(batch, row, patent));
            return refused(row, refused);
        }
    }

    /** The listing first: where it was filed or taken, it refuses, and the whole row stays. */
    private RowOutcome undo(Batch batch, Row row) {
        ImportRow content = content(row);
        try {
            if (content.listingFeeFen() != null) {
                commands.send(new AbandonListing(batch.id().listingOf(row.number()), null, origin(batch)));
            }
            commands.send(withdrawal(batch, row, content.patentId()));
            return new RowOutcome(row.number(), List.of());
        } catch (Refused refused) {
            return refused(row, refused);
        }
    }

    private RegisterPatent registration(Batch batch, ImportRow content) {
        String name = directory
                .find(batch.ownerId())
                .map(OrganisationDirectory.Entry::nameZh)
                .orElseThrow(() -> new IllegalStateException("the directory does not know " + batch.ownerId()));
        return new RegisterPatent(
                content.patentId(),
                content.patentNumber(),
                content.number().type(),
                new Bibliography(
                        content.titleZh(),
                        content.titleEn(),
                        null,
                        null,
                        content.ipcSymbols(),
                        content.filedOn(),
                        content.grantedOn(),
                        null),
                List.of(new PatentOwner(batch.ownerId(), name, 10_000)),
                origin(batch));
    }

    private WithdrawInventory withdrawal(Batch batch, Row row, PatentId patent) {
        return new WithdrawInventory(
                InventoryId.of(patent, batch.ownerId()), null, batch.id().source(row.number()), origin(batch));
    }

    /** As the person who confirmed the import, because of it. */
    private Origin origin(Batch batch) {
        var person = new Actor(batch.personId(), batch.ownerId(), Set.of(Role.REPRESENTATIVE));
        return new Origin(person, clock.instant(), batch.id().value());
    }

    private static RowOutcome refused(Row row, Refused refused) {
        return new RowOutcome(
                row.number(),
                refused.refusals().stream().map(Refusal::code).distinct().toList());
    }

    private static ImportRow content(Row row) {
        ImportRow content = row.content();
        if (content == null) {
            throw new IllegalStateException("row " + row.number() + " waits and cannot be read");
        }
        return content;
    }
}
