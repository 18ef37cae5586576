package org.openlicence.exchange.query.patentdesk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Patents by id and by owner. */
@Repository
public class PatentQueries {
    private final DocumentTable<PatentView> patents;

    public PatentQueries(JdbcClient jdbc) {
        this.patents = table(jdbc);
    }

    static DocumentTable<PatentView> table(JdbcClient jdbc) {
        return new DocumentTable<>(jdbc, "patent_desk", PatentView.class, PatentView::version, PatentQueries::columns);
    }

    public Optional<PatentView> byId(String patentId) {
        return patents.find(patentId);
    }

    /** Waits up to 2 s for the version; then what there is. */
    public Optional<PatentView> byId(String patentId, long atLeastVersion) {
        return patents.findAtLeast(patentId, atLeastVersion);
    }

    /** Patents by their ids, in one query; unknown ones are left out. */
    public Map<String, PatentView> byIds(Collection<String> patentIds) {
        return patentIds.isEmpty()
                ? Map.of()
                : patents.all("id in (:ids)", Map.of("ids", patentIds)).stream()
                        .collect(Collectors.toMap(PatentView::patentId, view -> view));
    }

    /** The portfolio of an organisation, last changed first. */
    public Page<PatentView> ownedBy(String organisationId, PageRequest request) {
        return patents.page(
                "patents/" + organisationId,
                "owner_ids @> array[:owner]::text[]",
                Map.of("owner", organisationId),
                "changed_at",
                "timestamptz",
                true,
                request);
    }

    private static Map<String, @Nullable Object> columns(PatentView view) {
        List<String> owners = view.owners().stream()
                .map(PatentOwner::organisationId)
                .filter(Objects::nonNull)
                .toList();
        return Map.of("owner_ids", owners, "changed_at", view.changedAt());
    }
}
