package org.openlicence.exchange.taxpreference;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent;
import org.openlicence.exchange.taxpreference.event.TaxYearEvent.YearAssessed;
import org.openlicence.exchange.taxpreference.event.YearIncome;

/**
 * A year as its events tell it.
 *
 * @param region whose line and term hold
 * @param incomes by contract, in the order of their ids, so that the order of entry changes nothing
 */
record TaxYearState(String region, SortedMap<String, YearIncome> incomes) {
    static final TaxYearState NONE = new TaxYearState("CN", Collections.emptySortedMap());

    static TaxYearState after(TaxYearState before, TaxYearEvent event) {
        return switch (event) {
            case YearAssessed e -> before.with(e.region(), e.entered());
        };
    }

    TaxYearState with(String where, YearIncome income) {
        SortedMap<String, YearIncome> next = new TreeMap<>(incomes);
        next.put(income.registrationId(), income);
        return new TaxYearState(where, Collections.unmodifiableSortedMap(next));
    }

    boolean holds(String where, YearIncome income) {
        return region.equals(where) && income.equals(incomes.get(income.registrationId()));
    }
}
