package org.openlicence.exchange.query.institutiondesk;

import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Institutions by id, and the whole register. */
@Repository
public class InstitutionQueries {
    private final DocumentTable<InstitutionView> institutions;

    public InstitutionQueries(JdbcClient jdbc) {
        this.institutions = table(jdbc);
    }

    static DocumentTable<InstitutionView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "institution_desk",
                InstitutionView.class,
                InstitutionView::version,
                view -> Map.of(
                        "organisation_id",
                        view.organisationId(),
                        "waits_for_office",
                        view.appealPending() || view.cases().stream().anyMatch(one -> one.proven() == null)));
    }

    public Optional<InstitutionView> byId(String institutionId) {
        return institutions.find(institutionId);
    }

    /** The register, in the order of credit codes. */
    public Page<InstitutionView> all(PageRequest request) {
        return institutions.page("institutions", "true", Map.of(), "organisation_id", "text", false, request);
    }

    /** Those with an appeal or a credit case that waits for the market office. */
    public Page<InstitutionView> waitingForOffice(PageRequest request) {
        return institutions.page(
                "institutions/office", "waits_for_office", Map.of(), "organisation_id", "text", false, request);
    }
}
