package org.openlicence.exchange.query.achievementdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementStage;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Inventor;
import org.openlicence.exchange.achievement.event.LinkedPatent;
import org.openlicence.exchange.achievement.event.Pricing;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Candidate;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Check;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Converted;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Decision;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Excuse;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Request;
import org.openlicence.exchange.query.achievementdesk.AchievementView.Rights;
import org.openlicence.exchange.query.achievementdesk.AchievementView.WrittenOff;

/** A view while one event is folded into it. */
final class AchievementDraft {
    final String id;
    final String ownerId;
    final String region;
    AchievementEntry entry;
    List<Inventor> inventors;
    List<LinkedPatent> patents;
    AchievementStage stage = AchievementStage.RESOURCE;

    @Nullable
    Rights rights;

    @Nullable
    Check check;

    List<Decision> decisions = new ArrayList<>();

    @Nullable
    Pricing pricing;

    @Nullable
    Converted converted;

    @Nullable
    WrittenOff writtenOff;

    @Nullable
    Excuse excuse;

    @Nullable
    LocalDate idleSince;

    @Nullable
    Request request;

    List<Candidate> candidates = new ArrayList<>();

    AchievementDraft(
            String id,
            String ownerId,
            String region,
            AchievementEntry entry,
            List<Inventor> inventors,
            List<LinkedPatent> patents) {
        this.id = id;
        this.ownerId = ownerId;
        this.region = region;
        this.entry = entry;
        this.inventors = inventors;
        this.patents = patents;
    }

    static AchievementDraft of(AchievementView view) {
        var draft = new AchievementDraft(
                view.achievementId(), view.ownerId(), view.region(), view.entry(), view.inventors(), view.patents());
        draft.stage = view.stage();
        draft.rights = view.rights();
        draft.check = view.check();
        draft.decisions = new ArrayList<>(view.decisions());
        draft.pricing = view.pricing();
        draft.converted = view.converted();
        draft.writtenOff = view.writtenOff();
        draft.excuse = view.excuse();
        draft.idleSince = view.idleSince();
        draft.request = view.request();
        draft.candidates = new ArrayList<>(view.candidates());
        return draft;
    }

    AchievementView view(long version, Instant changedAt) {
        return new AchievementView(
                id,
                version,
                ownerId,
                region,
                entry,
                inventors,
                patents,
                stage,
                rights,
                check,
                decisions,
                pricing,
                converted,
                writtenOff,
                excuse,
                idleSince,
                request,
                candidates,
                changedAt);
    }
}
