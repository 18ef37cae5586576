package org.openlicence.exchange.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.OrganisationAbroad;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.query.statistics.RowsAtOnce.Column;
import org.openlicence.exchange.registration.PartyNature;
import org.openlicence.exchange.registration.TechnologyTrade;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables behind the figures, read and written for a whole batch of events at once. */
@Component
class StatisticsLedger {
    private static final List<Column<ContractFacts>> FACTS = List.of(
            new Column<>("registration_id", "text", ContractFacts::registrationId),
            new Column<>("seller_division", "text", facts -> facts.keys().sellerDivision()),
            new Column<>("buyer_division", "text", facts -> facts.keys().buyerDivision()),
            new Column<>("seller_nature", "text", facts -> facts.keys().sellerNature()),
            new Column<>("buyer_nature", "text", facts -> facts.keys().buyerNature()),
            new Column<>("contract_type", "text", facts -> facts.keys().contractType()),
            new Column<>("sub_type", "text", facts -> facts.keys().subType()),
            new Column<>("technology_field", "text", facts -> facts.keys().technologyField()),
            new Column<>("ip_kind", "text", facts -> facts.keys().ipKind()),
            new Column<>("plan_source", "text", facts -> facts.keys().planSource()),
            new Column<>("payment_mode", "text", facts -> facts.keys().paymentMode()),
            new Column<>("border", "text", facts -> facts.keys().border()),
            new Column<>("industry_section", "text", facts -> facts.keys().industrySection()),
            new Column<>("open_licence", "boolean", facts -> facts.keys().openLicence()));
    private static final RowsAtOnce<ContractFacts> CONTRACTS = new RowsAtOnce<>(
            "statistics_contract",
            with(
                    facts -> facts,
                    List.of(
                            new Column<>("version", "bigint", ContractFacts::version),
                            new Column<>("total_fen", "bigint", ContractFacts::totalFen),
                            new Column<>("technology_fen", "bigint", ContractFacts::technologyFen),
                            new Column<>("registered_on", "date", ContractFacts::registeredOn))));
    private static final RowsAtOnce<Movement> MOVEMENTS = new RowsAtOnce<>(
            "statistics_movement",
            with(
                    Movement::facts,
                    List.of(
                            new Column<>("version", "bigint", Movement::version),
                            new Column<>("act", "text", Movement::act),
                            new Column<>("acted_on", "date", Movement::actedOn),
                            new Column<>("registered_on", "date", Movement::registeredOn),
                            new Column<>("position", "bigint", Movement::position),
                            new Column<>("policy_version", "text", Movement::policyVersion),
                            new Column<>("contracts", "integer", Movement::contracts),
                            new Column<>("total_fen", "bigint", Movement::totalFen),
                            new Column<>("technology_fen", "bigint", Movement::technologyFen))));
    private static final String KEEP =
            CONTRACTS.insert() + " on conflict (registration_id) do update set " + CONTRACTS.updates("registration_id");
    /** One that is there already stays as it is. */
    private static final String ENTER = MOVEMENTS.insert() + " on conflict (registration_id, version) do nothing";

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
        CONTRACTS.write(jdbc.getJdbcOperations(), KEEP, work.changed.values());
        MOVEMENTS.write(jdbc.getJdbcOperations(), ENTER, work.movements);
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
                border(seller, buyer),
                null,
                e.subject().openLicence());
        return new ContractFacts(e.registrationId(), 0, keys, 0, 0, null);
    }

    private static @Nullable String border(Optional<Entry> seller, Optional<Entry> buyer) {
        if (seller.isEmpty() || buyer.isEmpty()) {
            return null;
        }
        return TechnologyTrade.between(seller.get().divisionCode(), buyer.get().divisionCode())
                .map(trade -> trade + ">" + country(trade == TechnologyTrade.IMPORT ? seller.get() : buyer.get()))
                .orElse(ContractKeys.HOME);
    }

    private static String country(Entry abroad) {
        return OrganisationAbroad.countryOf(abroad.creditCode()).orElse("");
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
                row.getString("border"),
                row.getString("industry_section"),
                row.getBoolean("open_licence"));
    }

    private static <R> List<Column<R>> with(Function<R, ContractFacts> facts, List<Column<R>> more) {
        return Stream.concat(FACTS.stream().map(column -> column.of(facts)), more.stream())
                .toList();
    }
}
