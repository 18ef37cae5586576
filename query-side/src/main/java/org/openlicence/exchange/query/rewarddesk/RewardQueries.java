package org.openlicence.exchange.query.rewarddesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.rewarddesk.RewardView.Publicity;
import org.openlicence.exchange.query.table.DocumentTable;
import org.openlicence.exchange.reward.RewardStage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reward plans by id, those of a unit, and those in publicity. */
@Repository
public class RewardQueries {
    private final DocumentTable<RewardView> plans;

    public RewardQueries(JdbcClient jdbc) {
        this.plans = table(jdbc);
    }

    static DocumentTable<RewardView> table(JdbcClient jdbc) {
        return new DocumentTable<>(jdbc, "reward_desk", RewardView.class, RewardView::version, RewardQueries::columns);
    }

    public Optional<RewardView> byId(String planId) {
        return plans.find(planId);
    }

    /** A unit's plans, last changed first. @param stage absent for all */
    public Page<RewardView> ofOwner(String ownerId, @Nullable RewardStage stage, PageRequest request) {
        String where = stage == null ? "owner_id = :owner" : "owner_id = :owner and stage = :stage";
        Map<String, String> parameters =
                stage == null ? Map.of("owner", ownerId) : Map.of("owner", ownerId, "stage", stage.name());
        return plans.page(
                "rewards/" + ownerId + "/" + stage, where, parameters, "changed_at", "timestamptz", true, request);
    }

    /** What a unit reports of a year. */
    public RewardYear year(String ownerId, int year) {
        return RewardYear.of(year, all(ownerId));
    }

    /** Years of which a unit has something to report, the latest first. */
    public List<Integer> years(String ownerId) {
        return RewardYear.years(all(ownerId));
    }

    private List<RewardView> all(String ownerId) {
        return plans.all("owner_id = :owner", Map.of("owner", ownerId));
    }

    /** Everybody's plans in publicity, soonest over first. */
    public Page<RewardView> inPublicity(PageRequest request) {
        return plans.page(
                "rewards/public", "public_until is not null", Map.of(), "public_until", "date", false, request);
    }

    private static Map<String, @Nullable Object> columns(RewardView view) {
        Publicity publicity = view.publicity();
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("owner_id", view.ownerId());
        columns.put("stage", view.stage());
        columns.put("public_until", view.inPublicity() && publicity != null ? publicity.until() : null);
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
