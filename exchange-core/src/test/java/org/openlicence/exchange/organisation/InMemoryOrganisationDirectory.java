package org.openlicence.exchange.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The directory without a database; obeys {@link OrganisationDirectoryContract}. */
public final class InMemoryOrganisationDirectory implements OrganisationDirectory {
    private final Map<String, Entry> rows = new ConcurrentHashMap<>();

    @Override
    public void enter(Entry entry) {
        if (rows.putIfAbsent(entry.organisationId().value(), entry) != null) {
            throw new IllegalStateException("entered twice: " + entry.organisationId());
        }
    }

    @Override
    public Optional<Entry> find(String organisationId) {
        return Optional.ofNullable(rows.get(organisationId));
    }

    @Override
    public List<Entry> ofKind(OrganisationKind kind) {
        return rows.values().stream()
                .filter(entry -> entry.kind() == kind)
                .sorted(Comparator.comparing(entry -> entry.organisationId().value()))
                .toList();
    }
}
