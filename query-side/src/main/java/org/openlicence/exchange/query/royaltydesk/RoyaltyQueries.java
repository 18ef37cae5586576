package org.openlicence.exchange.query.royaltydesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.royalty.AccountRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts by licence, and those that wait for their taker. */
@Repository
public class RoyaltyQueries {
    private final JdbcClient jdbc;
    private final DocumentTable<RoyaltyView> accounts;

    public RoyaltyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.accounts = table(jdbc);
    }

    static DocumentTable<RoyaltyView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "royalty_desk", RoyaltyView.class, RoyaltyView::version, RoyaltyQueries::columns);
    }

    public Optional<RoyaltyView> ofLicence(String licenceId) {
        return jdbc.sql("select id from royalty_desk where licence_id = :licence")
                .param("licence", licenceId)
                .query(String.class)
                .optional()
                .flatMap(accounts::find);
    }

    /** Accounts of a taker in which a statement or a payment is open on a day, longest waiting first. */
    public List<RoyaltyView> waitingFor(String takerId, LocalDate today, int limit) {
        return jdbc
                .sql("select id from royalty_desk where taker_id = :taker and waits_from <= :today"
                        + " order by waits_from, id limit :limit")
                .param("taker", takerId)
                .param("today", today)
                .param("limit", limit)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> accounts.find(id).stream())
                .toList();
    }

    /** Accounts of a party in which anything is still to be stated or paid. */
    public List<RoyaltyView> openOf(String organisationId) {
        return accounts.all(
                "party_ids @> array[:party]::text[] and (waits_from is not null"
                        + " or document @> '{\"sums\":[{\"status\":\"AWAITING_EVENT\"}]}')",
                Map.of("party", organisationId));
    }

    private static Map<String, @Nullable Object> columns(RoyaltyView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("licence_id", view.licenceId());
        columns.put("taker_id", view.takerId());
        columns.put(
                "waits_from",
                view.rows().stream()
                        .map(AccountRow::waitsFrom)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
        columns.put(
                "party_ids",
                Stream.concat(Stream.of(view.takerId()), view.licensorIds().stream())
                        .distinct()
                        .toList());
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
