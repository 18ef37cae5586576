package org.openlicence.exchange.demand;

import java.util.HashMap;
import java.util.Map;

/** Numbers without a database; obeys {@link DemandRegisterContract}. */
public final class InMemoryDemandNumbers implements DemandNumbers {
    private final Map<Integer, Integer> last = new HashMap<>();

    @Override
    public String next(int year) {
        return "XQ%04d%06d".formatted(year, last.merge(year, 1, Integer::sum));
    }
}
