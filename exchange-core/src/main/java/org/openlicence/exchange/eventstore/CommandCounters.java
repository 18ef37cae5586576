package org.openlicence.exchange.eventstore;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Refused;

/** Counts on this node since its start: lost races by command, refusals by code. */
public final class CommandCounters {
    private final Map<String, LongAdder> lostRaces = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> refusals = new ConcurrentHashMap<>();

    void lostRace(ExchangeCommand command) {
        count(lostRaces, command.getClass().getSimpleName());
    }

    void refused(Refused refused) {
        refused.refusals().forEach(refusal -> count(refusals, refusal.code()));
    }

    /** Attempts that lost against another writer, by simple name of the command. */
    public Map<String, Long> lostRaces() {
        return copy(lostRaces);
    }

    /** Failed rules, by code. */
    public Map<String, Long> refusals() {
        return copy(refusals);
    }

    private static void count(Map<String, LongAdder> counters, String key) {
        counters.computeIfAbsent(key, k -> new LongAdder()).increment();
    }

    private static Map<String, Long> copy(Map<String, LongAdder> counters) {
        Map<String, Long> copy = new TreeMap<>();
        counters.forEach((key, count) -> copy.put(key, count.sum()));
        return copy;
    }
}
