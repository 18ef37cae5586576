package org.openlicence.exchange.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.eventstore.CounterExample.CounterEvent;
import org.openlicence.exchange.eventstore.upcast.EventChange;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** How an event changes its shape without a change of history, shown on an event of three revisions. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventUpcastingTest {
    static final String TRACE =
            "{\"occurredAt\":\"2026-11-22T04:00:00Z\",\"effectiveOn\":\"2026-11-22\",\"personId\":\"per_a\","
                    + "\"organisationId\":\"org_a\",\"legalBasis\":[\"PL-51(1)\"],\"policyVersion\":\"p1\"}";

    sealed interface FeeEvent extends ExchangeEvent {
        /** Revision 1 had {@code yuan}; 2 said {@code fen}; 3 has the payer besides. */
        @EventName("test.FeeAgreed")
        @Revision("3")
        record FeeAgreed(String aggregateId, long fen, String payer, Trace trace) implements FeeEvent {}
    }

    static final NamedEventSerializer SERIALIZER = new NamedEventSerializer(EventCatalog.of(List.of(FeeEvent.class)));
    static final StoredEvents STORE = new StoredEvents(
            SERIALIZER,
            List.of(
                    new EventChange("test.FeeAgreed", "1", "2", old -> {
                        long yuan = old.remove("yuan").asLong();
                        return old.put("fen", yuan * 100);
                    }),
                    new EventChange("test.FeeAgreed", "2", "3", old -> old.put("payer", "TAKER"))));

    @Test
    void an_event_of_the_first_revision_becomes_todays_record() {
        String stored = "{\"aggregateId\":\"fee_1\",\"yuan\":12,\"trace\":" + TRACE + "}";

        assertThat(STORE.read("test.FeeAgreed", "1", stored.getBytes(UTF_8)))
                .isEqualTo(new FeeEvent.FeeAgreed("fee_1", 1200, "TAKER", CounterExample.TRACE));
    }

    @Test
    void an_event_of_today_is_not_touched() {
        FeeEvent.FeeAgreed event = new FeeEvent.FeeAgreed("fee_1", 1, "LICENSOR", CounterExample.TRACE);

        byte[] stored = SERIALIZER.serialize(event, byte[].class).getData();

        assertThat(new String(stored, UTF_8))
                .isEqualTo("{\"aggregateId\":\"fee_1\",\"fen\":1,\"payer\":\"LICENSOR\",\"trace\":" + TRACE + "}");
        assertThat(STORE.read("test.FeeAgreed", "3", stored)).isEqualTo(event);
    }

    @Test
    void a_revision_no_upcaster_leads_on_from_is_an_error() {
        StoredEvents without = new StoredEvents(SERIALIZER, List.of());

        assertThatThrownBy(() -> without.read("test.FeeAgreed", "1", "{}".getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("no upcaster");
    }

    @Test
    void an_unknown_name_or_member_is_an_error_and_not_left_out() {
        assertThatThrownBy(() -> STORE.read("test.Unheard", "1", "{}".getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("test.Unheard");
        String more = "{\"aggregateId\":\"fee_1\",\"fen\":1,\"payer\":\"A\",\"extra\":1,\"trace\":" + TRACE + "}";
        assertThatThrownBy(() -> STORE.read("test.FeeAgreed", "3", more.getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class);
    }

    @Test
    void a_class_outside_the_catalogue_cannot_be_stored_but_meta_data_can() {
        assertThatThrownBy(() ->
                        SERIALIZER.serialize(new CounterEvent.Counted("a", 1, CounterExample.TRACE), byte[].class))
                .isInstanceOf(SerializationException.class);
        var meta = SERIALIZER.serialize(MetaData.with("traceId", "t1"), byte[].class);
        Object read =
                SERIALIZER.deserialize(new SimpleSerializedObject<>(meta.getData(), byte[].class, meta.getType()));
        assertThat(read).isEqualTo(MetaData.with("traceId", "t1"));
    }
}
