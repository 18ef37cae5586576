package org.openlicence.exchange.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.registration.PartyNature;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** The tables behind the figures, read and written for a whole batch of events at once. */
@Component
class StatisticsLedger {
    private static final List<String> FACTS = List.of(
            "seller_division",
            "buyer_division",
            "seller_nature",
            "buyer_nature",
            "contract_type",
            "sub_type",
            "technology_field",
            "ip_kind",
            "plan_source",
            "payment_mode",
            "open_licence");
    private static final String KEEP = keep();
    private static final String ENTER = enter();

    private final NamedParameterJdbcTemplate jdbc;
    private final OrganisationDirectory organisations;

    StatisticsLedger(NamedParameterJdbcTemplate jdbc, OrganisationDirectory organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Works a batch out and writes what it changes. */
    void enter(StatisticsBatch batch) {
        Map<String, Optional<OrganisationDirectory.Entry>> parties = new HashMap<>();
        var work = batch.worked(
                facts(batch.contracts()),
                opened -> opened(opened, id -> parties.computeIfAbsent(id, organisations::find)));
        keep(work.changed.values());
        enter(work.movements);
    }

    /** What is known when a case is opened: regions and natures are those of the directory. */
    private static ContractFacts opened(
            RegistrationOpened e, Function<String, Optional<OrganisationDirectory.Entry>> parties) {
        var seller = parties.apply(e.subject().sellerId());
        var buyer = parties.apply(e.subject().buyerId());
        var keys = new ContractKeys(
                seller.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                buyer.map(OrganisationDirectory.Entry::divisionCode).orElse(null),
                seller.map(StatisticsLedger::nature).orElse(null),
                buyer.map(StatisticsLedger::nature).orElse(null),
                e.subject().contractType(),
                e.subject().subType(),
                null,
                null,
                null,
                null,
                e.subject().openLicence());
        return new ContractFacts(e.registrationId(), 0, keys, 0, 0, null);
    }

    private static String nature(OrganisationDirectory.Entry party) {
        return PartyNature.of(party.kind()).name();
    }

    private Map<String, ContractFacts> facts(Collection<String> registrationIds) {
        Map<String, ContractFacts> found = new HashMap<>();
        jdbc.query(
                "select * from statistics_contract where registration_id = any(:ids)",
                Map.of("ids", registrationIds.toArray(String[]::new)),
                row -> {
                    found.put(
                            row.getString("registration_id"),
                            new ContractFacts(
                                    row.getString("registration_id"),
                                    row.getLong("version"),
                                    keys(row),
                                    row.getLong("total_fen"),
                                    row.getLong("technology_fen"),
                                    row.getObject("registered_on", LocalDate.class)));
                });
        return found;
    }

    private static ContractKeys keys(ResultSet row) throws SQLException {
        return new ContractKeys(
                row.getString("seller_division"),
                row.getString("buyer_division"),
                row.getString("seller_nature"),
                row.getString("buyer_nature"),
                row.getString("contract_type"),
                row.getString("sub_type"),
                row.getString("technology_field"),
                row.getString("ip_kind"),
                row.getString("plan_source"),
                row.getString("payment_mode"),
                row.getBoolean("open_licence"));
    }

    private void keep(Collection<ContractFacts> facts) {
        jdbc.batchUpdate(KEEP, facts.stream().map(StatisticsLedger::values).toArray(SqlParameterSource[]::new));
    }

    /** Enters movements; one that is there already stays as it is. */
    private void enter(Collection<Movement> movements) {
        jdbc.batchUpdate(
                ENTER,
                movements.stream()
                        .map(move -> values(move.facts())
                                .addValue("version", move.version())
                                .addValue("act", move.act())
                                .addValue("acted_on", move.actedOn())
                                .addValue("registered_on", move.registeredOn())
                                .addValue("position", move.position())
                                .addValue("policy_version", move.policyVersion())
                                .addValue("contracts", move.contracts())
                                .addValue("total_fen", move.totalFen())
                                .addValue("technology_fen", move.technologyFen()))
                        .toArray(SqlParameterSource[]::new));
    }

    private static MapSqlParameterSource values(ContractFacts facts) {
        ContractKeys keys = facts.keys();
        return new MapSqlParameterSource()
                .addValue("registration_id", facts.registrationId())
                .addValue("version", facts.version())
                .addValue("seller_division", keys.sellerDivision())
                .addValue("buyer_division", keys.buyerDivision())
                .addValue("seller_nature", keys.sellerNature())
                .addValue("buyer_nature", keys.buyerNature())
                .addValue("contract_type", keys.contractType())
                .addValue("sub_type", keys.subType())
                .addValue("technology_field", keys.technologyField())
                .addValue("ip_kind", keys.ipKind())
                .addValue("plan_source", keys.planSource())
                .addValue("payment_mode", keys.paymentMode())
                .addValue("open_licence", keys.openLicence())
                .addValue("total_fen", facts.totalFen())
                .addValue("technology_fen", facts.technologyFen())
                .addValue("registered_on", facts.registeredOn());
    }

    private static String keep() {
        List<String> others = with("version", "total_fen", "technology_fen", "registered_on");
        return insert("statistics_contract", others) + " on conflict (registration_id) do update set "
                + others.stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
    }

    private static String enter() {
        return insert(
                        "statistics_movement",
                        with(
                                "version",
                                "act",
                                "acted_on",
                                "registered_on",
                                "position",
                                "policy_version",
                                "contracts",
                                "total_fen",
                                "technology_fen"))
                + " on conflict (registration_id, version) do nothing";
    }

    private static List<String> with(String... more) {
        return Stream.concat(FACTS.stream(), Arrays.stream(more)).toList();
    }

    private static String insert(String table, List<String> columns) {
        return "insert into " + table + " (registration_id, " + String.join(", ", columns)
                + ") values (:registration_id, :" + String.join(", :", columns) + ")";
    }
}
