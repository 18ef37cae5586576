package org.openlicence.exchange.inventory.imports;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.inventory.imports.ImportCommand.ConfirmImport;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellRows;
import org.openlicence.exchange.inventory.imports.ImportCommand.TellUndoneRows;
import org.openlicence.exchange.inventory.imports.ImportCommand.UndoImport;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** What may be asked of an import, whatever its rows hold. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportBatchTest {
    private static final ImportBatchId ID = new ImportBatchId("imp_1");
    private static final String DAY = "2026-06-01";
    private static final String HASH = "a".repeat(64);

    private final AggregateTestFixture<ImportBatch> fixture = PatentFixtures.fixture(ImportBatch.class);

    ImportBatchTest() {
        fixture.registerInjectableResource(new InMemoryImportRegister());
    }

    @Test
    void an_import_has_one_row_to_five_hundred() {
        refused(fixture.givenNoPriorActivity().when(confirm(0, HASH)), "IV-10");
        refused(fixture.givenNoPriorActivity().when(confirm(501, HASH)), "IV-10");
        refused(fixture.givenNoPriorActivity().when(confirm(1, "no hash")), "IN-01");
        fixture.givenNoPriorActivity().when(confirm(500, HASH)).expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_confirmed_is_confirmed_again_only_alike() {
        fixture.givenCommands(confirm(2, HASH)).when(confirm(2, HASH)).expectNoEvents();
        refused(fixture.givenCommands(confirm(2, HASH)).when(confirm(2, "b".repeat(64))), "IV-12");
    }

    @Test
    void only_its_owner_undoes_an_import_and_only_once_it_is_complete() {
        refused(fixture.givenCommands(confirm(2, HASH)).when(new UndoImport(ID, PatentFixtures.owner(DAY))), "IV-11");
        Origin other = PatentFixtures.by(PatentFixtures.STRANGER, Role.REPRESENTATIVE, DAY);
        refused(fixture.givenCommands(confirm(2, HASH)).when(new UndoImport(ID, other)), "AUTH-01");
    }

    @Test
    void rows_that_are_not_in_the_import_are_passed_over() {
        Origin exchange = Origin.of(Actor.SYSTEM, PatentFixtures.noon(DAY));
        List<RowOutcome> outcomes = List.of(new RowOutcome(9, List.of()));
        fixture.givenCommands(confirm(2, HASH))
                .when(new TellRows(ID, outcomes, exchange))
                .expectNoEvents();
        fixture.givenCommands(confirm(2, HASH))
                .when(new TellUndoneRows(ID, outcomes, exchange))
                .expectNoEvents();
    }

    private static ConfirmImport confirm(int rows, String hash) {
        return new ConfirmImport(ID, rows, hash, PatentFixtures.owner(DAY));
    }

    private static void refused(ResultValidator<ImportBatch> result, String code) {
        result.expectException(RefusedCodes.exactly(code)).expectNoEvents();
    }
}
