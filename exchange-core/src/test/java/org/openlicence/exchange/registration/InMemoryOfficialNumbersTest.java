package org.openlicence.exchange.registration;

class InMemoryOfficialNumbersTest extends OfficialNumbersSuite {
    private final OfficialNumbers numbers = new InMemoryOfficialNumbers();

    @Override
    protected OfficialNumber next(int year, String region, String point) {
        return numbers.next(year, region, point);
    }
}
