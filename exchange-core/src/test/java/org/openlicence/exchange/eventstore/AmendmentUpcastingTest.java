package org.openlicence.exchange.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.upcast.EventUpcasters;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmendmentRequested;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;

/** Amendments stored when only amounts could change change nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentUpcastingTest {
    private static final StoredEvents STORE =
            new StoredEvents(new NamedEventSerializer(EventCatalog.ofExchange()), EventUpcasters.inOrder());

    @Test
    void what_was_asked_for_changes_no_contract_and_names_no_paper() throws IOException {
        AmendmentRequested asked = (AmendmentRequested) read("AmendmentRequested");
        assertThat(asked.change()).isNull();
        assertThat(asked.documentHash()).isNull();
        assertThat(asked.amounts())
                .singleElement()
                .satisfies(line -> assertThat(line.amountFen()).isEqualTo(12_345));
    }

    @Test
    void what_was_approved_changes_no_contract() throws IOException {
        RegistrationAmended amended = (RegistrationAmended) read("RegistrationAmended");
        assertThat(amended.change()).isNull();
        assertThat(amended.amounts()).hasSize(1);
    }

    private static Object read(String name) throws IOException {
        String stored =
                Files.readString(Path.of("src/test/resources/event-samples/registration", name + ".v1.full.json"));
        return STORE.read("registration." + name, "1", stored.getBytes(UTF_8));
    }
}
