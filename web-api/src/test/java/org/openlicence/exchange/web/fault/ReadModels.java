package org.openlicence.exchange.web.fault;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows that readers make of the log and of nothing else: taken down, thrown away, and made again from the first event. */
final class ReadModels {
    /** Tables by the group that alone writes them, without its version. */
    static final Map<String, List<String>> TABLES = Map.ofEntries(
            Map.entry("achievement-desk", List.of("achievement_desk")),
            Map.entry("alert-subscriber", List.of("subscriber_desk")),
            Map.entry("compensation-desk", List.of("fund_desk", "fund_claim_desk", "fund_entry_desk")),
            Map.entry("credit-record", List.of("credit_record")),
            Map.entry("demand-desk", List.of("demand_desk")),
            Map.entry("dispute-desk", List.of("dispute_desk")),
            Map.entry("institution-desk", List.of("institution_desk")),
            Map.entry("inventory-desk", List.of("inventory_desk")),
            Map.entry("licence-desk", List.of("licence_desk")),
            Map.entry("listing-desk", List.of("listing_desk")),
            Map.entry("match-desk", List.of("match_desk", "broker_credit")),
            Map.entry("negotiation-desk", List.of("negotiation_desk")),
            Map.entry("outcome-licence", List.of("licence_outcome")),
            Map.entry("patent-desk", List.of("patent_desk")),
            Map.entry("recordal-desk", List.of("recordal_desk")),
            Map.entry(
                    "registration-desk",
                    List.of("registration_desk", "certificate_desk", "spot_check_desk", "spot_draw_desk")),
            Map.entry("registration-statistics", List.of("statistics_contract", "statistics_movement")),
            Map.entry("reward-desk", List.of("reward_desk")),
            Map.entry("royalty-desk", List.of("royalty_desk")),
            Map.entry("sheet-desk", List.of("sheet_desk")),
            Map.entry("tax-desk", List.of("tax_preference_desk")),
            Map.entry("tax-waiver-desk", List.of("tax_waiver_desk")),
            Map.entry("trial-desk", List.of("trial_desk")),
            Map.entry("violation-record", List.of("violation_record")));

    /** Groups whose rows hold more than the log does, or lie in the index, by the test of their replay. */
    static final Map<String, String> SHOWN_ELSEWHERE = Map.of(
            "alert-watch", "AlertDeskIT",
            "due-list", "DueListIT",
            "marketplace-blue", "MarketplaceRebuildIT",
            "marketplace-green", "MarketplaceRebuildIT",
            "standing-match", "StandingMatchIT");

    private static final String GROUPS =
            TABLES.keySet().stream().map(group -> "'" + group + "'").collect(Collectors.joining(",", "(", ")"));

    private static final String THESE = " where regexp_replace(processorname, '-v\\d+$', '') in " + GROUPS;

    private ReadModels() {}

    /** Waits until each of them has read the whole log. */
    static void settle() {
        await().atMost(Duration.ofSeconds(180)) // each reads the whole log, on a machine that does much else
                .until(() -> FaultIT.count("select count(*) from (select processorname from tokenentry" + THESE
                                + " group by processorname having min(coalesce("
                                + "substring(convert_from(token, 'UTF8') from '\"index\":(-?\\d+)')::bigint, -1))"
                                + " >= (select max(globalindex) from domainevententry)) as there")
                        == TABLES.size());
    }

    /** Every row by its table. */
    static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        TABLES.values().stream()
                .flatMap(List::stream)
                .forEach(table -> rows.put(
                        table,
                        FaultIT.text("select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from " + table
                                        + " t")
                                .lines()
                                .toList()));
        return rows;
    }

    /** Throws the rows away, and how far their readers were; for a time when no node runs. */
    static void forget() {
        TABLES.values().stream().flatMap(List::stream).forEach(table -> FaultIT.change("delete from " + table));
        FaultIT.change("update tokenentry set token = null, tokentype = null, owner = null" + THESE);
    }
}
