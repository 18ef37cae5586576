package org.openlicence.exchange.web.achievement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.InventorNames;
import org.openlicence.exchange.achievement.event.Inventor;
import org.openlicence.exchange.query.achievementdesk.AchievementQueries;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Candidate;
import org.openlicence.exchange.query.duelist.DueItem;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.patentdesk.PatentView;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Achievements of the acting unit, its inventors' names, and the public list of those that lie idle. */
@Component
class Achievements {
    private static final int SHOWN = 50;

    private final AchievementQueries achievements;
    private final InventorNames inventors;
    private final PatentQueries patents;
    private final DueList dueList;
    private final ActorResolver actors;

    Achievements(
            AchievementQueries achievements,
            InventorNames inventors,
            PatentQueries patents,
            DueList dueList,
            ActorResolver actors) {
        this.achievements = achievements;
        this.inventors = inventors;
        this.patents = patents;
        this.dueList = dueList;
        this.actors = actors;
    }

    /** @param name absent when it was erased */
    record NamedInventor(Inventor inventor, @Nullable String name) {}

    /** One patent open to public implementation. @param grantedOn absent where the register does not say */
    record PublicPatent(
            String achievementId,
            String title,
            String ownerId,
            String patentId,
            String number,
            @Nullable LocalDate grantedOn,
            LocalDate since) {}

    String organisation() {
        return actors.required().organisationId();
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or it is another unit's
     */
    FreshRead<AchievementView> read(AchievementId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> achievements.byId(id.value()), AchievementView::version, atLeast)
                .visible(id.value(), view -> view.ownerId().equals(organisation()));
    }

    Page<AchievementView> own(@Nullable AchievementStage stage, @Nullable String after) {
        return achievements.ofOwner(organisation(), stage, new PageRequest(SHOWN, after));
    }

    Page<AchievementView> idle(@Nullable String after) {
        return achievements.idleOf(organisation(), new PageRequest(SHOWN, after));
    }

    Page<AchievementView> candidates(@Nullable String after) {
        return achievements.candidates(new PageRequest(SHOWN, after));
    }

    /** What the public sees of them: no inventor, no price, nothing of the unit's own decisions. */
    List<PublicPatent> patents(List<AchievementView> views) {
        List<PublicPatent> open = new ArrayList<>();
        for (AchievementView view : views) {
            for (Candidate candidate : view.candidates()) {
                PatentView patent = patents.byId(candidate.patentId()).orElse(null);
                open.add(new PublicPatent(
                        view.achievementId(),
                        view.entry().title(),
                        view.ownerId(),
                        candidate.patentId(),
                        number(candidate.patentId()),
                        patent == null ? null : patent.grantedOn(),
                        candidate.since()));
            }
        }
        return open;
    }

    List<NamedInventor> inventors(AchievementView view) {
        Map<String, String> names = names();
        return view.inventors().stream()
                .map(one -> new NamedInventor(one, names.get(one.personId())))
                .toList();
    }

    Map<String, String> names() {
        return inventors.known(organisation());
    }

    /** What runs, nearest first. */
    List<DueItem> due(AchievementView view) {
        return dueList.ofAggregate(view.achievementId());
    }

    static String number(String patentId) {
        return patentId.substring("pat_".length());
    }
}
