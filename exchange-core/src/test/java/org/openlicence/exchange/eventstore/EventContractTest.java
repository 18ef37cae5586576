package org.openlicence.exchange.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;

/**
 * What was stored once is read for ever. {@code -Dapprove=true} writes schemas and samples that are missing; one that exists is
 * never rewritten: raise the revision and add an upcaster.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventContractTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/event-schema");
    private static final Path SAMPLES = Path.of("src/test/resources/event-samples");
    private static final boolean APPROVE = Boolean.getBoolean("approve");
    private static final Pattern SAMPLE = Pattern.compile("(\\w+)\\.v(\\w+)\\.(full|minimal)\\.json");

    private static final EventCatalog CATALOG = EventCatalog.ofExchange();
    private static final NamedEventSerializer SERIALIZER = new NamedEventSerializer(CATALOG);
    private static final StoredEvents STORE = new StoredEvents(SERIALIZER, EventUpcasters.inOrder());

    @Test
    void the_catalogue_knows_every_capability() {
        assertThat(CATALOG.all().stream()
                        .map(entry -> entry.name().split("\\.")[0])
                        .distinct())
                .contains("organisation", "patent", "listing", "licence", "registration", "certificate");
    }

    @TestFactory
    @DisplayName("an event is named after its capability and record")
    Stream<DynamicTest> names() {
        return each(entry -> {
            String[] parts = entry.name().split("\\.");
            assertThat(parts).hasSize(2);
            assertThat(entry.type().getPackageName()).endsWith("." + parts[0] + ".event");
            assertThat(parts[1]).isEqualTo(entry.type().getSimpleName());
        });
    }

    @TestFactory
    @DisplayName("the schema is as approved")
    Stream<DynamicTest> schemas() {
        return each(entry -> assertThat(approved(SCHEMAS.resolve(file(entry, "schema")), EventSchema.of(entry)))
                .isEqualTo(EventSchema.of(entry)));
    }

    @TestFactory
    @DisplayName("today's record is written as approved, byte for byte")
    Stream<DynamicTest> samples() {
        return each(entry -> {
            for (boolean full : new boolean[] {true, false}) {
                Object event = full ? EventSamples.full(entry.type()) : EventSamples.minimal(entry.type());
                String written =
                        new String(SERIALIZER.serialize(event, byte[].class).getData(), UTF_8);
                Path sample = SAMPLES.resolve(file(entry, full ? "full" : "minimal"));
                assertThat(approved(sample, written + "\n")).isEqualTo(written + "\n");
                assertThat(STORE.read(entry.name(), entry.revision(), written.getBytes(UTF_8)))
                        .isEqualTo(event);
            }
        });
    }

    @TestFactory
    @DisplayName("every sample ever approved is read as today's record")
    Stream<DynamicTest> history() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            all = files.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(all).isNotEmpty();
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : all) {
            tests.add(DynamicTest.dynamicTest(SAMPLES.relativize(file).toString(), () -> {
                Matcher parts = SAMPLE.matcher(file.getFileName().toString());
                assertThat(parts.matches()).isTrue();
                String name = file.getParent().getFileName() + "." + parts.group(1);
                EventCatalog.Entry entry = CATALOG.named(name);
                assertThat(entry)
                        .as("an event once stored is never dropped: %s", name)
                        .isNotNull();
                assertThat(STORE.read(name, parts.group(2), Files.readAllBytes(file)))
                        .isInstanceOf(entry.type());
            }));
        }
        return tests.stream();
    }

    private static String approved(Path file, String today) throws IOException {
        if (APPROVE && !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, today);
        }
        assertThat(file)
                .as("not approved yet; run with -Dapprove=true and look at it")
                .exists();
        return Files.readString(file);
    }

    private static Path file(EventCatalog.Entry entry, String kind) {
        String[] parts = entry.name().split("\\.");
        return Path.of(parts[0], "%s.v%s.%s.json".formatted(parts[1], entry.revision(), kind));
    }

    private interface Check {
        void on(EventCatalog.Entry entry) throws Exception;
    }

    private static Stream<DynamicTest> each(Check check) {
        return CATALOG.all().stream().map(entry -> DynamicTest.dynamicTest(entry.name(), () -> check.on(entry)));
    }
}
