package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventCatalogTest {
    sealed interface Nameless extends ExchangeEvent {
        @Revision("1")
        record Happened(String aggregateId, Trace trace) implements Nameless {}
    }

    sealed interface WithoutRevision extends ExchangeEvent {
        @EventName("test.Happened")
        record Happened(String aggregateId, Trace trace) implements WithoutRevision {}
    }

    sealed interface Twice extends ExchangeEvent {
        @EventName("test.Happened")
        @Revision("1")
        record One(String aggregateId, Trace trace) implements Twice {}

        @EventName("test.Happened")
        @Revision("1")
        record Other(String aggregateId, Trace trace) implements Twice {}
    }

    @Test
    void an_event_without_a_name_stops_the_start() {
        assertThatThrownBy(() -> EventCatalog.of(List.of(Nameless.class))).hasMessageContaining("no @EventName");
    }

    @Test
    void an_event_without_a_revision_stops_the_start() {
        assertThatThrownBy(() -> EventCatalog.of(List.of(WithoutRevision.class)))
                .hasMessageContaining("no @Revision");
    }

    @Test
    void a_name_given_twice_stops_the_start() {
        assertThatThrownBy(() -> EventCatalog.of(List.of(Twice.class)))
                .hasMessageContaining("test.Happened names both");
    }
}
