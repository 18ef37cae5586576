package org.openlicence.exchange.web.inventory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openlicence.exchange.inventory.InventoryId;
import org.openlicence.exchange.inventory.imports.FileCheck;
import org.openlicence.exchange.inventory.imports.FileCheck.Known;
import org.openlicence.exchange.inventory.imports.FileCheck.PriceLines;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportCommand.ConfirmImport;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.ImportStatus;
import org.openlicence.exchange.inventory.imports.RowReader;
import org.openlicence.exchange.inventory.imports.RowStatus;
import org.openlicence.exchange.inventory.imports.TypedRow;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.query.inventorydesk.InventoryQueries;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Authorisation;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** The acting organisation's imports: laid down for a look, and found again. */
@Component
class Imports {
    private static final int SHOWN = 20;

    private final ImportRegister register;
    private final PatentRegister patents;
    private final InventoryQueries inventories;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    Imports(
            ImportRegister register,
            PatentRegister patents,
            InventoryQueries inventories,
            PolicyBook policies,
            ActorResolver actors,
            Clock clock) {
        this.register = register;
        this.patents = patents;
        this.inventories = inventories;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** How many rows one import may have. */
    long most() {
        return policies.figure("inventory.import.rows", today()).value();
    }

    /** Lays rows down for confirmation; nothing of them is carried out. @throws Refused AUTH-01 who may not confirm them */
    ImportBatchId preview(String fileName, List<TypedRow> typed) {
        Actor actor = actors.required();
        if (!actor.roles().contains(Role.REPRESENTATIVE)) {
            throw Refused.because(
                    Authorisation.CODE, Law.DESIGN.art("authorisation"), Map.of("command", "ConfirmImport"));
        }
        LocalDate today = today();
        List<Row> read = typed.stream().map(row -> RowReader.read(row, today)).toList();
        List<Row> rows = FileCheck.check(read, id -> known(id, actor.organisationId()), priceLines());
        Instant now = clock.instant();
        var id = new ImportBatchId("imp_" + UUID.randomUUID().toString().replace("-", ""));
        register.preview(
                new Batch(
                        id,
                        actor.organisationId(),
                        actor.personId(),
                        fileName,
                        ImportStatus.PREVIEW,
                        rows.size(),
                        FileCheck.hash(rows),
                        now,
                        now),
                rows);
        return id;
    }

    /** @throws NotFound when there is none, or it is another organisation's */
    Batch batch(ImportBatchId id) {
        return register.find(id)
                .filter(batch -> batch.ownerId().equals(actors.required().organisationId()))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    List<Row> rows(ImportBatchId id) {
        return register.rows(id);
    }

    List<Batch> all() {
        return register.ofOwner(actors.required().organisationId(), SHOWN);
    }

    ConfirmImport confirmation(Batch batch, Origin origin) {
        int rows = Math.toIntExact(rows(batch.id()).stream()
                .filter(row -> row.status() != RowStatus.LEFT_OUT)
                .count());
        return new ConfirmImport(batch.id(), rows, batch.contentHash(), origin);
    }

    private Known known(PatentId id, String organisation) {
        return patents.facts(id)
                .map(facts -> new Known(true, facts.ownedBy(organisation), inInventory(id, organisation)))
                .orElse(new Known(false, false, false));
    }

    private boolean inInventory(PatentId id, String organisation) {
        return inventories
                .byId(InventoryId.of(id, organisation).value())
                .filter(view -> !view.withdrawn())
                .isPresent();
    }

    private PriceLines priceLines() {
        return new PriceLines(
                policies.figure("fee.ceiling.fixed", today()).value(),
                policies.figure("inventory.import.outlier", today()).value());
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
