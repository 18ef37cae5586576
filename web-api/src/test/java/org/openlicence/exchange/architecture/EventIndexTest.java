package org.openlicence.exchange.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.EventCatalog;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventIndexTest {
    @Test
    void the_list_of_events_is_up_to_date() throws IOException {
        EventCatalog catalog = EventCatalog.ofExchange();
        assertThat(catalog.all()).hasSizeGreaterThan(40);
        StringBuilder page = new StringBuilder("""
                # Events

                Every event by the name it is stored under. Written by `EventIndexTest` from the sealed families; schemas are in
                `exchange-core/src/main/resources/event-schema`. `trace` is part of each and left out here.

                | name | revision | components | family |
                |---|---|---|---|
                """);
        for (EventCatalog.Entry entry : catalog.all()) {
            String components = Arrays.stream(entry.type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !name.equals("trace"))
                    .collect(Collectors.joining(", "));
            page.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            entry.name(),
                            entry.revision(),
                            components,
                            SourceFiles.of(entry.family()).link()));
        }
        GeneratedPage.isUpToDate("events.md", page.toString());
    }
}
