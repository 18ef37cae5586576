package org.openlicence.exchange.query.marketplace;

import java.util.Set;

/** The index refuses documents for what they are; trying again would not help. */
final class PoisonDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> patentIds;

    PoisonDocument(Set<String> patentIds, String reason) {
        super(patentIds + ": " + reason);
        this.patentIds = Set.copyOf(patentIds);
    }

    Set<String> patentIds() {
        return patentIds;
    }
}
