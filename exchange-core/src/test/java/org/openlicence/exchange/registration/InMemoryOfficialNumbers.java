package org.openlicence.exchange.registration;

import java.util.HashMap;
import java.util.Map;

/** Obeys {@link OfficialNumbersSuite} as the rows of PostgreSQL do, but for roll-back. */
public final class InMemoryOfficialNumbers implements OfficialNumbers {
    private final Map<String, Integer> serials = new HashMap<>();

    @Override
    public synchronized OfficialNumber next(int year, String region, String point) {
        return OfficialNumber.of(year, region, point, serials.merge(year + region + point, 1, Integer::sum));
    }
}
