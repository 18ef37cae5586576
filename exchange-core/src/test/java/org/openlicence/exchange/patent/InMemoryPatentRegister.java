package org.openlicence.exchange.patent;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The register without a database; obeys {@link PatentRegisterContract}. Locks are left to the single thread of a test. */
public final class InMemoryPatentRegister implements PatentRegister {
    private final Map<PatentId, PatentFacts> rows = new ConcurrentHashMap<>();

    @Override
    public void enter(PatentFacts facts) {
        if (rows.putIfAbsent(facts.patentId(), facts) != null) {
            throw new IllegalStateException("entered twice: " + facts.patentId());
        }
    }

    @Override
    public void update(PatentFacts facts) {
        if (rows.replace(facts.patentId(), facts) == null) {
            throw new IllegalStateException("patent register has no row for " + facts.patentId());
        }
    }

    @Override
    public Optional<PatentFacts> lockFacts(PatentId patentId) {
        return facts(patentId);
    }

    @Override
    public Optional<PatentFacts> facts(PatentId patentId) {
        return Optional.ofNullable(rows.get(patentId));
    }

    /** Puts facts as they are, entered before or not. */
    public void put(PatentFacts facts) {
        rows.put(facts.patentId(), facts);
    }
}
