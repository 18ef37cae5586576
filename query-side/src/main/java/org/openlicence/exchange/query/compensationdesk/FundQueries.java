package org.openlicence.exchange.query.compensationdesk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Funds with their claims and account lines. */
@Repository
public class FundQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<FundView> funds;
    private final DocumentTable<ClaimView> claims;
    private final DocumentTable<EntryView> entries;

    public FundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.funds = funds(jdbc);
        this.claims = claims(jdbc);
        this.entries = entries(jdbc);
    }

    static DocumentTable<FundView> funds(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "fund_desk", FundView.class, FundView::version, view -> Map.of("changed_at", view.changedAt()));
    }

    static DocumentTable<ClaimView> claims(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc,
                "fund_claim_desk",
                ClaimView.class,
                ClaimView::version,
                view -> Map.of(
                        "fund_id", view.fundId(),
                        "licence_id", view.claim().licenceId(),
                        "status", view.claim().status().name(),
                        "filed_on", view.filedOn()));
    }

    static DocumentTable<EntryView> entries(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "fund_entry_desk", EntryView.class, EntryView::version, view -> Map.of("fund_id", view.fundId()));
    }

    /** Every fund, by its id. */
    public List<FundView> all() {
        return jdbc.sql("select id from fund_desk order by id").query(String.class).list().stream()
                .flatMap(id -> funds.find(id).stream())
                .toList();
    }

    public Optional<FundView> fund(String fundId) {
        return funds.find(fundId);
    }

    public Optional<ClaimView> claim(String fundId, String claimId) {
        return claims.find(ClaimView.id(fundId, claimId));
    }

    /** Claims on a fund, the oldest first. @param open only those that wait for a decision */
    public Page<ClaimView> claimsOn(String fundId, boolean open, PageRequest request) {
        return claims.page(
                open ? "fund-claims-open" : "fund-claims",
                "fund_id = :fund" + (open ? " and status = 'FILED'" : ""),
                Map.of("fund", fundId),
                "filed_on",
                "date",
                !open,
                request);
    }

    /** Claims that were filed for a licence, whatever became of them. */
    public List<ClaimView> ofLicence(String licenceId) {
        return jdbc
                .sql("select id from fund_claim_desk where licence_id = :licence order by filed_on, id")
                .param("licence", licenceId)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> claims.find(id).stream())
                .toList();
    }

    /** Lines of a fund's account, the latest first. */
    public Page<EntryView> entriesOf(String fundId, PageRequest request) {
        return entries.page(
                "fund-entries", "fund_id = :fund", Map.of("fund", fundId), "version", "bigint", true, request);
    }
}
