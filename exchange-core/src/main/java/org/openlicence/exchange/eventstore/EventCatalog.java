package org.openlicence.exchange.eventstore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;

/**
 * Every event the exchange can store, by the name it is stored under.
 *
 * <p>Built from the sealed {@code <Noun>Event} families. An event without name or revision, and a name given twice, stop the
 * start: either would make history unreadable.
 */
public final class EventCatalog {
    private final Map<String, Entry> byName;
    private final Map<Class<?>, Entry> byType = new HashMap<>();

    private EventCatalog(TreeMap<String, Entry> byName) {
        this.byName = Collections.unmodifiableSortedMap(byName);
        byName.values().forEach(entry -> byType.put(entry.type(), entry));
    }

    /**
     * One event.
     *
     * @param name logical name, e.g. {@code listing.DeclarationFiled}
     * @param revision revision written today, e.g. {@code 1}; older ones are read through upcasters
     * @param type the record
     * @param family the sealed interface it belongs to
     */
    public record Entry(String name, String revision, Class<? extends ExchangeEvent> type, Class<?> family) {}

    /** The catalogue of all families found under {@code org.openlicence.exchange}. */
    public static EventCatalog ofExchange() {
        return of(ExchangeTypes.sealedFamilies(ExchangeEvent.class));
    }

    /** The catalogue of the families given. */
    public static EventCatalog of(Collection<? extends Class<?>> families) {
        List<String> faults = new ArrayList<>();
        TreeMap<String, Entry> byName = new TreeMap<>();
        for (Class<?> family : families) {
            for (Class<? extends ExchangeEvent> type : records(family)) {
                EventName name = type.getAnnotation(EventName.class);
                Revision revision = type.getAnnotation(Revision.class);
                if (name == null || name.value().isBlank()) {
                    faults.add(type.getName() + " has no @EventName");
                } else if (revision == null || revision.value().isBlank()) {
                    faults.add(type.getName() + " has no @Revision");
                } else {
                    Entry entry = new Entry(name.value(), revision.value(), type, family);
                    Entry other = byName.put(entry.name(), entry);
                    if (other != null) {
                        faults.add(entry.name() + " names both " + type.getName() + " and "
                                + other.type().getName());
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException("events cannot be stored: " + String.join("; ", faults));
        }
        return new EventCatalog(byName);
    }

    /** All entries in the order of their names. */
    public Collection<Entry> all() {
        return byName.values();
    }

    /** The event stored under a name, or null when no such event is known. */
    public @Nullable Entry named(String name) {
        return byName.get(name);
    }

    /** The entry of a record, or null when it is not an event of the exchange. */
    public @Nullable Entry of(Class<?> type) {
        return byType.get(type);
    }

    private static List<Class<? extends ExchangeEvent>> records(Class<?> family) {
        if (family.isSealed()) {
            return Arrays.stream(family.getPermittedSubclasses())
                    .flatMap(member -> records(member).stream())
                    .toList();
        }
        if (!family.isRecord()) {
            throw new IllegalStateException(family.getName() + " is an event but not a record");
        }
        return List.of(family.asSubclass(ExchangeEvent.class));
    }
}
