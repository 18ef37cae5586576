package org.openlicence.exchange.query.achievementdesk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.table.DocumentTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Achievements by id, those of a unit, its idle ones, and those open to public implementation. */
@Repository
public class AchievementQueries {
    private final DocumentTable<AchievementView> achievements;

    public AchievementQueries(JdbcClient jdbc) {
        this.achievements = table(jdbc);
    }

    static DocumentTable<AchievementView> table(JdbcClient jdbc) {
        return new DocumentTable<>(
                jdbc, "achievement_desk", AchievementView.class, AchievementView::version, AchievementQueries::columns);
    }

    public Optional<AchievementView> byId(String achievementId) {
        return achievements.find(achievementId);
    }

    /** A unit's achievements, last changed first. @param stage absent for all */
    public Page<AchievementView> ofOwner(String ownerId, @Nullable AchievementStage stage, PageRequest request) {
        String where = stage == null ? "owner_id = :owner" : "owner_id = :owner and stage = :stage";
        Map<String, String> parameters =
                stage == null ? Map.of("owner", ownerId) : Map.of("owner", ownerId, "stage", stage.name());
        return achievements.page(
                "achievements/" + ownerId + "/" + stage, where, parameters, "changed_at", "timestamptz", true, request);
    }

    /** A unit's achievements whose inventors may ask for the rights, longest idle first. */
    public Page<AchievementView> idleOf(String ownerId, PageRequest request) {
        return achievements.page(
                "achievements/idle/" + ownerId,
                "owner_id = :owner and idle_since is not null",
                Map.of("owner", ownerId),
                "idle_since",
                "date",
                false,
                request);
    }

    /** Everybody's achievements with a patent open to public implementation, longest open first. */
    public Page<AchievementView> candidates(PageRequest request) {
        return achievements.page(
                "achievements/public",
                "candidate_since is not null",
                Map.of(),
                "candidate_since",
                "date",
                false,
                request);
    }

    /** What was converted or written off stands on no list of idle ones any more. */
    private static Map<String, @Nullable Object> columns(AchievementView view) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("owner_id", view.ownerId());
        columns.put("stage", view.stage());
        columns.put("idle_since", view.unconverted() ? view.idleSince() : null);
        columns.put(
                "candidate_since",
                view.unconverted()
                        ? view.candidates().stream()
                                .map(AchievementView.Candidate::since)
                                .min(LocalDate::compareTo)
                                .orElse(null)
                        : null);
        columns.put("changed_at", view.changedAt());
        return columns;
    }
}
