package org.openlicence.exchange.query.marketplace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.openlicence.exchange.licence.event.LicenceEvent;
import org.openlicence.exchange.licence.event.LicenceEvent.ContractConcluded;
import org.openlicence.exchange.licence.event.LicenceEvent.NoticeServed;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.patent.event.PatentEvent;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.sheet.event.SheetEvent;

/**
 * To which patent an event belongs, so that everything about one document is done in order by one thread.
 *
 * <p>Only the first event of a listing or licence names its patent. The answer is asked for before earlier events of the
 * same batch have been handled, so it cannot come from a table the projection writes; it is read from the log once and kept.
 */
public final class PatentOfEvent implements SequencingPolicy<EventMessage<?>> {
    private static final int KEPT = 50_000;

    private final Function<String, ExchangeEvent> firstEvent;
    private final Map<String, String> known = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    /** @param firstEvent the first stored event of an aggregate */
    public PatentOfEvent(Function<String, ExchangeEvent> firstEvent) {
        this.firstEvent = firstEvent;
    }

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        return switch (message.getPayload()) {
            case PatentEvent event -> event.patentId();
            case SheetEvent event -> event.patentId();
            case ListingEvent event -> of(event);
            case LicenceEvent event -> of(event);
            default -> message.getIdentifier();
        };
    }

    /** @throws IllegalStateException when the log does not begin with the event that names the patent */
    public String of(ExchangeEvent event) {
        String named = named(event);
        if (named != null) {
            known.put(event.aggregateId(), named);
            return named;
        }
        String remembered = known.get(event.aggregateId());
        if (remembered != null) {
            return remembered;
        }
        String found = named(firstEvent.apply(event.aggregateId()));
        if (found == null) {
            throw new IllegalStateException("the first event does not name a patent: " + event.aggregateId());
        }
        known.put(event.aggregateId(), found);
        return found;
    }

    private static @org.jspecify.annotations.Nullable String named(ExchangeEvent event) {
        return switch (event) {
            case ListingDrafted drafted -> drafted.patentId();
            case NoticeServed served -> served.patentId();
            case ContractConcluded concluded -> concluded.patentId();
            case PatentEvent patent -> patent.patentId();
            default -> null;
        };
    }
}
