package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryRecorded;
import org.openlicence.exchange.inventory.event.InventoryEvent.InventoryWithdrawn;
import org.openlicence.exchange.inventory.imports.FileCheck;
import org.openlicence.exchange.inventory.imports.FileCheck.Known;
import org.openlicence.exchange.inventory.imports.FileCheck.PriceLines;
import org.openlicence.exchange.inventory.imports.ImportBatchId;
import org.openlicence.exchange.inventory.imports.ImportColumn;
import org.openlicence.exchange.inventory.imports.ImportCommand.ConfirmImport;
import org.openlicence.exchange.inventory.imports.ImportCommand.UndoImport;
import org.openlicence.exchange.inventory.imports.ImportRegister;
import org.openlicence.exchange.inventory.imports.ImportRegister.Batch;
import org.openlicence.exchange.inventory.imports.ImportRegister.Row;
import org.openlicence.exchange.inventory.imports.ImportRunner;
import org.openlicence.exchange.inventory.imports.ImportStatus;
import org.openlicence.exchange.inventory.imports.InMemoryImportRegister;
import org.openlicence.exchange.inventory.imports.RowReader;
import org.openlicence.exchange.inventory.imports.RowStatus;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportCompleted;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.ImportUndone;
import org.openlicence.exchange.inventory.imports.event.ImportEvent.RowImported;
import org.openlicence.exchange.licence.InMemoryLicenceRegister;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.LicenceRegister;
import org.openlicence.exchange.licence.event.LicenceEvent.LicenceFormed;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ListingRegister;
import org.openlicence.exchange.listing.event.ListingEvent.ListingAbandoned;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentRegister;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.shared.CommandResult;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** An import over the real aggregates, cut off at any of its commands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportResumesTest {
    private static final ImportBatchId BATCH = new ImportBatchId("imp_test");
    private static final int ROWS = 45;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(PatentFixtures.noon("2026-06-01"), ZoneOffset.UTC);

    private final InMemoryImportRegister register = new InMemoryImportRegister();
    private final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    private final InMemoryListingRegister listings = new InMemoryListingRegister();
    private final InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
    private final List<Object> happened = new ArrayList<>();
    private final Configuration exchange = exchange();

    ImportResumesTest() {
        directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId(PatentFixtures.UNIVERSITY),
                PatentFixtures.UNIVERSITY.substring(4),
                "甲大学",
                null,
                OrganisationKind.UNIVERSITY,
                "310104",
                null));
        exchange.start();
        exchange.eventStore().subscribe(events -> events.forEach(event -> happened.add(event.getPayload())));
    }

    @AfterEach
    void stop() {
        exchange.shutdown();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 31, 61, 62, 63, 64, 100})
    void An_import_cut_off_in_the_middle_goes_on_with_nothing_double(int failing) {
        confirm();
        assertThatThrownBy(() -> runner(new CutOff(failing)).run()).isInstanceOf(PowerCut.class);
        runner(new CutOff(Integer.MAX_VALUE)).run();
        assertThat(register.find(BATCH).orElseThrow().status()).isEqualTo(ImportStatus.COMPLETED);
        assertOnce(PatentRegistered.class, ROWS);
        assertOnce(InventoryRecorded.class, ROWS);
        assertOnce(ListingDrafted.class, ROWS);
        assertThat(of(RowImported.class).stream().map(RowImported::row))
                .doesNotHaveDuplicates()
                .hasSize(ROWS);
        assertThat(of(ImportCompleted.class)).hasSize(1);
        assertThat(runner(new CutOff(Integer.MAX_VALUE)).run()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 40, 41, 42, 60})
    void An_undoing_cut_off_goes_on_and_keeps_what_was_filed(int failing) {
        confirm();
        runner(new CutOff(Integer.MAX_VALUE)).run();
        Origin owner = PatentFixtures.owner("2026-06-01");
        send(new RequestConsents(BATCH.listingOf(7), owner));
        send(new FileDeclaration(BATCH.listingOf(7), owner));
        send(new UndoImport(BATCH, owner));
        assertThatThrownBy(() -> runner(new CutOff(failing)).run()).isInstanceOf(PowerCut.class);
        runner(new CutOff(Integer.MAX_VALUE)).run();
        assertOnce(ListingAbandoned.class, ROWS - 1);
        assertOnce(InventoryWithdrawn.class, ROWS - 1);
        assertThat(of(ImportUndone.class))
                .singleElement()
                .satisfies(undone -> assertThat(undone.kept()).isEqualTo(1));
        assertThat(register.rows(BATCH, RowStatus.KEPT, 9)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.codes()).isNotEmpty();
        });
    }

    @Test
    void An_undoing_keeps_a_row_whose_listing_was_taken_with_the_reason_and_the_licence_stands() {
        confirm();
        runner(new CutOff(Integer.MAX_VALUE)).run();
        ListingId listing = BATCH.listingOf(7);
        Origin owner = PatentFixtures.owner("2026-06-01");
        send(new RequestConsents(listing, owner));
        send(new FileDeclaration(listing, owner));
        send(new RecordAnnouncement(listing, "42-22", DAY, PatentFixtures.registrar("2026-06-01")));
        var licence = new LicenceId("lic_taken");
        String terms =
                listings.lockForTaking(listing).orElseThrow().terms().hash().value();
        send(new ServeNotice(
                licence,
                listing,
                terms,
                new IntendedUse("隔膜", DAY, "440106", null),
                PatentFixtures.by(PatentFixtures.ENTERPRISE, Role.REPRESENTATIVE, "2026-06-01")));
        send(new ConfirmPayment(
                licence,
                "BR-1",
                Money.ofYuan("50000"),
                PatentFixtures.ENTERPRISE,
                CLOCK.instant(),
                Origin.following("BR-1", CLOCK.instant())));
        assertOnce(LicenceFormed.class, 1);

        send(new UndoImport(BATCH, owner));
        runner(new CutOff(Integer.MAX_VALUE)).run();
        assertOnce(ListingAbandoned.class, ROWS - 1);
        assertOnce(InventoryWithdrawn.class, ROWS - 1);
        assertThat(register.rows(BATCH, RowStatus.KEPT, 9)).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(7);
            assertThat(row.codes()).containsExactly("LST-01");
        });
        assertThat(listings.lockForTaking(listing).orElseThrow().openOn(DAY)).isTrue();
    }

    @Test
    void Everything_an_import_does_names_it_as_its_cause() {
        confirm();
        var seen = new CutOff(Integer.MAX_VALUE);
        runner(seen).run();
        assertThat(seen.causes).containsOnly(BATCH.value());
    }

    @Test
    void Wrong_cells_duplicates_and_prices_out_of_line_are_found_before_anything_is_done() {
        List<Row> rows = List.of(
                row(1, Map.of()),
                row(2, Map.of(ImportColumn.PATENT_NUMBER, "ZL202310000002.0")),
                row(3, Map.of(ImportColumn.PATENT_NUMBER, number(1))),
                row(
                        4,
                        Map.of(
                                ImportColumn.INDUSTRIES,
                                "C98",
                                ImportColumn.TRL,
                                "12",
                                ImportColumn.FILED_ON,
                                "gestern")),
                row(5, Map.of(ImportColumn.PRICE, "2000000.00")),
                row(6, Map.of(ImportColumn.LISTING_FEE, "免费", ImportColumn.WISHES, "许可、转让")));
        List<Row> checked =
                FileCheck.check(rows, id -> new Known(false, false, false), new PriceLines(2_000_000_000L, 10));
        assertThat(checked)
                .extracting(Row::status)
                .containsExactly(
                        RowStatus.PENDING,
                        RowStatus.LEFT_OUT,
                        RowStatus.LEFT_OUT,
                        RowStatus.LEFT_OUT,
                        RowStatus.PENDING,
                        RowStatus.PENDING);
        assertThat(checked.get(3).cells()).hasSize(3);
        assertThat(checked.get(4).cells()).hasSize(1);
        assertThat(FileCheck.check(rows, id -> new Known(true, false, false), new PriceLines(1, 10)))
                .extracting(Row::status)
                .containsOnly(RowStatus.LEFT_OUT);
        assertThat(FileCheck.hash(checked)).isNotEqualTo(FileCheck.hash(rows));
    }

    private void confirm() {
        List<Row> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> row(number, Map.of()))
                .toList();
        String hash = FileCheck.hash(rows);
        Instant now = CLOCK.instant();
        register.preview(
                new Batch(
                        BATCH,
                        PatentFixtures.UNIVERSITY,
                        "per_test",
                        "a.csv",
                        ImportStatus.PREVIEW,
                        ROWS,
                        hash,
                        now,
                        now),
                rows);
        send(new ConfirmImport(BATCH, ROWS, hash, PatentFixtures.owner("2026-06-01")));
    }

    private static Row row(int number, Map<ImportColumn, String> changes) {
        Map<ImportColumn, String> cells = new EnumMap<>(Map.of(
                ImportColumn.PATENT_NUMBER, number(number),
                ImportColumn.TITLE_ZH, "一种隔膜",
                ImportColumn.FILED_ON, "2023-03-01",
                ImportColumn.GRANTED_ON, "2025/03/04",
                ImportColumn.SELF_GRADE, "2",
                ImportColumn.TRL, "6",
                ImportColumn.PRICE, "100,000",
                ImportColumn.INDUSTRIES, "C26 2613",
                ImportColumn.LISTING_FEE, "50000",
                ImportColumn.LISTING_TERM, "60"));
        cells.putAll(changes);
        return RowReader.read(number, cells, DAY);
    }

    /** Invention numbers of 2023 with their check characters. */
    private static String number(int at) {
        String digits = "20231%07d".formatted(at);
        int sum = IntStream.range(0, digits.length())
                .map(i -> (digits.charAt(i) - '0') * (2 + i % 8))
                .sum();
        return "ZL" + digits + "." + (sum % 11 == 10 ? "X" : "" + sum % 11);
    }

    private ImportRunner runner(ExchangeCommands commands) {
        return new ImportRunner(commands, register, patents, directory, CLOCK);
    }

    private CommandResult send(ExchangeCommand command) {
        return exchange.commandGateway().sendAndWait(command);
    }

    private <E> List<E> of(Class<E> type) {
        return happened.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private <E extends ExchangeEvent> void assertOnce(Class<E> type, int times) {
        Set<String> things = of(type).stream().map(ExchangeEvent::aggregateId).collect(Collectors.toSet());
        assertThat(of(type)).hasSize(times);
        assertThat(things).hasSize(times);
    }

    private Configuration exchange() {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .registerComponent(ImportRegister.class, c -> register)
                .registerComponent(PatentRegister.class, c -> patents)
                .registerComponent(OrganisationDirectory.class, c -> directory)
                .registerComponent(ListingRegister.class, c -> listings)
                .registerComponent(LicenceRegister.class, c -> new InMemoryLicenceRegister())
                .registerComponent(PolicyBook.class, c -> PatentFixtures.POLICIES);
        ExchangeTypes.annotated(AggregateRoot.class).stream()
                .filter(aggregate ->
                        aggregate.getPackageName().matches(".*\\.(patent|listing|licence|inventory)(\\..*)?"))
                .forEach(aggregate -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                        .configureCommandTargetResolver(c -> new ExchangeCommandTargetResolver())));
        return configurer.buildConfiguration();
    }

    /** The machine stops before the given command is sent. */
    private final class CutOff implements ExchangeCommands {
        private final List<String> causes = new ArrayList<>();
        private int left;

        CutOff(int failing) {
            this.left = failing;
        }

        @Override
        public CommandResult send(ExchangeCommand command) {
            if (--left == 0) {
                throw new PowerCut();
            }
            causes.add(String.valueOf(command.origin().causedBy()));
            return ImportResumesTest.this.send(command);
        }

        @Override
        public CommandResult send(ExchangeCommand command, long expectedVersion) {
            return send(command);
        }
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
