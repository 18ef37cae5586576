package org.openlicence.exchange.taxpreference;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/**
 * A year as its events tell it.
 *
 * @param entries by contract, in the order of their ids, so that the order of entry changes nothing
 */
record TaxYearState(SortedMap<String, Entry> entries) {
    private static final String NATION = "CN";

    static final TaxYearState NONE = new TaxYearState(Collections.emptySortedMap());

    /** One contract. @param region division code of the pilot park the taxpayer says it is in, else {@code CN} */
    record Entry(String region, YearIncome income) {}

    static TaxYearState after(TaxYearState before, TaxYearEvent event) {
        return switch (event) {
            case YearAssessed e -> before.with(e.region(), e.entered());
        };
    }

    TaxYearState with(String region, YearIncome income) {
        SortedMap<String, Entry> next = new TreeMap<>(entries);
        next.put(income.registrationId(), new Entry(region, income));
        return new TaxYearState(Collections.unmodifiableSortedMap(next));
    }

    boolean holds(String region, YearIncome income) {
        return new Entry(region, income).equals(entries.get(income.registrationId()));
    }

    List<YearIncome> incomes() {
        return entries.values().stream().map(Entry::income).toList();
    }

    /** Whose line and term hold: a year has one of each, and a park's only where all contracts say the same park. */
    String region() {
        List<String> said =
                entries.values().stream().map(Entry::region).distinct().toList();
        return said.size() == 1 ? said.getFirst() : NATION;
    }
}
