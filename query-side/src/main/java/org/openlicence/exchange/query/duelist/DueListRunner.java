package org.openlicence.exchange.query.duelist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openlicence.exchange.achievement.AchievementCommand.MarkIdle;
import org.openlicence.exchange.achievement.AchievementCommand.NamePublicCandidate;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.demand.AwardCommand.FailAward;
import org.openlicence.exchange.demand.CallCommand.CloseCall;
import org.openlicence.exchange.demand.DemandCommand.AnnounceExpiry;
import org.openlicence.exchange.demand.DemandCommand.ExpireDemand;
import org.openlicence.exchange.demand.DemandCommand.OpenCall;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.FailureReason;
import org.openlicence.exchange.licence.LapseReason;
import org.openlicence.exchange.licence.LicenceCommand.CompleteTerm;
import org.openlicence.exchange.licence.LicenceCommand.LapseNotice;
import org.openlicence.exchange.licence.LicenceCommand.MarkContractSumOverdue;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.process.WhenListingClosedThenLapseNotices;
import org.openlicence.exchange.listing.ListingCommand.ClosePublicity;
import org.openlicence.exchange.listing.ListingCommand.ExpireListing;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.process.WhenRightChangedThenRecheckListing;
import org.openlicence.exchange.match.MatchCommand.LapseMatch;
import org.openlicence.exchange.match.MatchCommand.MarkAnswerDueSoon;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.recordal.RecordalCommand.MarkRecordalOverdue;
import org.openlicence.exchange.recordal.RecordalId;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionDueSoon;
import org.openlicence.exchange.registration.FollowUpCommand.MarkDecisionOverdue;
import org.openlicence.exchange.registration.RegistrationCommand.LapseApplication;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.reward.RewardCommand.CloseReliefWindow;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardFilingOverdue;
import org.openlicence.exchange.reward.RewardCommand.MarkRewardPaymentOverdue;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkRoyaltyOverdue;
import org.openlicence.exchange.royalty.RoyaltyCommand.MarkStatementOverdue;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.spotcheck.SpotCheckCommand.NoteNoReply;
import org.openlicence.exchange.spotcheck.SpotCheckId;
import org.openlicence.exchange.trial.TrialCommand.EndTrial;
import org.openlicence.exchange.trial.TrialCommand.MarkDeferredOverdue;
import org.openlicence.exchange.trial.TrialId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the exchange's own command for everything that has fallen due. The commands do nothing when the thing was done
 * already, so a run that is repeated or overtaken is harmless.
 */
public final class DueListRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DueListRunner.class);
    private static final int AT_ONCE = 500;

    private final DueList list;
    private final ExchangeCommands commands;
    private final WhenListingClosedThenLapseNotices closing;
    private final WhenRightChangedThenRecheckListing rechecking;
    private final Clock clock;

    public DueListRunner(
            DueList list,
            ExchangeCommands commands,
            WhenListingClosedThenLapseNotices closing,
            WhenRightChangedThenRecheckListing rechecking,
            Clock clock) {
        this.list = list;
        this.commands = commands;
        this.closing = closing;
        this.rechecking = rechecking;
        this.clock = clock;
    }

    /** Acts on everything that is due, also on what earlier runs missed. @return how many things were acted on */
    public int run() {
        int done = 0;
        List<DueItem> ripe;
        do {
            Instant now = clock.instant();
            ripe = list.ripe(now, AT_ONCE);
            for (DueItem item : ripe) {
                done += settle(item, now) ? 1 : 0;
            }
        } while (ripe.size() == AT_ONCE);
        return done;
    }

    private boolean settle(DueItem item, Instant now) {
        try {
            act(item, Origin.of(Actor.SYSTEM, now));
            list.done(item);
            return true;
        } catch (Refused refused) {
            // Its place in the state is not there, or not yet: the day may have moved, a draft may still be announced.
            LOG.info("{} of {} is asked again tomorrow: {}", item.what(), item.aggregateId(), refused.getMessage());
            list.postpone(item, Shanghai.startOf(Shanghai.dayOf(now).plusDays(1)));
        } catch (RuntimeException failure) {
            // the class only: texts of store exceptions carry payloads
            LOG.warn(
                    "{} of {} is tried again later: {}",
                    item.what(),
                    item.aggregateId(),
                    failure.getClass().getSimpleName());
            list.failed(item, now);
        }
        return false;
    }

    private void act(DueItem item, Origin origin) {
        String id = item.aggregateId();
        switch (item.what()) {
            case NOTICE_STALE -> commands.send(new LapseNotice(new LicenceId(id), LapseReason.STALE.name(), origin));
            case CONTRACT_SUM_DUE -> commands.send(new MarkContractSumOverdue(new LicenceId(id), origin));
            case LICENCE_TERM_ENDS -> commands.send(new CompleteTerm(new LicenceId(id), origin));
            case LISTING_EXPIRES -> commands.send(new ExpireListing(new ListingId(id), origin));
            case PRICE_WAS_PUBLIC -> commands.send(new ClosePublicity(new ListingId(id), origin));
            case LISTING_CLOSES -> closing.lapse(new ListingId(id), origin);
            case BAR_CHANGES, RIGHT_EXPIRES -> rechecking.recheck(new PatentId(id), origin);
            case SUPPLEMENT_DUE -> commands.send(new LapseApplication(new RegistrationId(id), origin));
            case DECISION_DUE_SOON -> commands.send(new MarkDecisionDueSoon(new RegistrationId(id), origin));
            case DECISION_DUE -> commands.send(new MarkDecisionOverdue(new RegistrationId(id), origin));
            case RECHECK_DUE,
                    STATEMENT_DUE,
                    SPOT_CHECK_DUE,
                    SPOT_CHECK_RECTIFY_DUE,
                    NEED_ANSWER_DUE,
                    DEMAND_SCREENING_DUE,
                    DEMAND_AWARD_DUE,
                    DEMAND_GATE_DUE,
                    DEMAND_RESULT_DUE -> {} // people decide
            case SPOT_CHECK_ANSWER_DUE -> commands.send(new NoteNoReply(new SpotCheckId(id), origin));
            case RECORDAL_DUE -> commands.send(new MarkRecordalOverdue(new RecordalId(id), origin));
            case ROYALTY_STATEMENT_DUE ->
                commands.send(new MarkStatementOverdue(new RoyaltyId(id), Integer.parseInt(item.subject()), origin));
            case ROYALTY_PAYMENT_DUE, AGREED_SUM_DUE ->
                commands.send(new MarkRoyaltyOverdue(new RoyaltyId(id), Integer.parseInt(item.subject()), origin));
            case ACHIEVEMENT_IDLE -> commands.send(new MarkIdle(new AchievementId(id), origin));
            case PUBLIC_IMPLEMENTATION ->
                commands.send(new NamePublicCandidate(new AchievementId(id), new PatentId(item.subject()), origin));
            case REWARD_PUBLICITY_ENDS -> commands.send(new ConfirmRewardPlan(new RewardPlanId(id), origin));
            case REWARD_WINDOW_ENDS ->
                commands.send(new CloseReliefWindow(new RewardPlanId(id), item.subject(), origin));
            case REWARD_FILING_DUE ->
                commands.send(new MarkRewardFilingOverdue(
                        new RewardPlanId(id), RewardDueProjection.receiptOf(item.subject()), origin));
            case REWARD_PAYMENT_DUE ->
                commands.send(new MarkRewardPaymentOverdue(new RewardPlanId(id), item.subject(), origin));
            case TRIAL_ENDS, FIRST_REVENUE_DUE -> commands.send(new EndTrial(new TrialId(id), origin));
            case MATCH_ANSWER_DUE -> commands.send(new LapseMatch(new MatchId(id), origin));
            case MATCH_ANSWER_DUE_SOON -> commands.send(new MarkAnswerDueSoon(new MatchId(id), origin));
            case DEFERRED_FEE_DUE -> commands.send(new MarkDeferredOverdue(new TrialId(id), origin));
            case DEMAND_CALL_ENDS -> commands.send(new CloseCall(new DemandId(id), origin));
            case DEMAND_OPENS -> commands.send(new OpenCall(new DemandId(id), origin));
            case DEMAND_RENEWAL_SOON -> commands.send(new AnnounceExpiry(new DemandId(id), origin));
            case DEMAND_EXPIRES -> commands.send(new ExpireDemand(new DemandId(id), origin));
            case DEMAND_CONTRACT_DUE ->
                commands.send(new FailAward(new DemandId(id), item.subject(), FailureReason.NOT_SIGNED, null, origin));
        }
    }
}
