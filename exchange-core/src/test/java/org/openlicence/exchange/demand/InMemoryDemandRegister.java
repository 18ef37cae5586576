package org.openlicence.exchange.demand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The register without a database; obeys {@link DemandRegisterContract}. */
public final class InMemoryDemandRegister implements DemandRegister {
    private final Map<String, RegisteredDemand> rows = new TreeMap<>();

    @Override
    public void put(RegisteredDemand demand, Instant at) {
        rows.put(demand.demandId().value(), demand);
    }

    @Override
    public Optional<RegisteredDemand> find(DemandId demandId) {
        return Optional.ofNullable(rows.get(demandId.value()));
    }

    @Override
    public List<RegisteredDemand> open() {
        return rows.values().stream().filter(RegisteredDemand::open).toList();
    }
}
