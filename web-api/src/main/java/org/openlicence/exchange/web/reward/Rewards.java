package org.openlicence.exchange.web.reward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.InventorNames;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFigure;
import org.openlicence.exchange.query.achievementdesk.AchievementQueries;
import org.openlicence.exchange.query.achievementdesk.AchievementView;
import org.openlicence.exchange.query.duelist.DueItem;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.rewarddesk.RewardQueries;
import org.openlicence.exchange.query.rewarddesk.RewardView;
import org.openlicence.exchange.query.rewarddesk.RewardView.Income;
import org.openlicence.exchange.reward.RewardDeadlines;
import org.openlicence.exchange.reward.RewardPlanId;
import org.openlicence.exchange.reward.RewardRule;
import org.openlicence.exchange.reward.RewardStage;
import org.openlicence.exchange.reward.event.RewardShare;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.command.FreshRead;
import org.openlicence.exchange.web.problem.NotFound;
import org.openlicence.exchange.web.reward.PublicReward.PublicIncome;
import org.openlicence.exchange.web.reward.PublicReward.PublicRecipient;
import org.openlicence.exchange.web.security.ActorResolver;
import org.springframework.stereotype.Component;

/** Reward plans of the acting unit, what they may be about, and publicities as everybody or the unit's people see them. */
@Component
class Rewards {
    private static final int SHOWN = 50;
    private static final int FIRST_YEAR = 1985;

    private final RewardQueries plans;
    private final AchievementQueries achievements;
    private final RegistrationQueries registrations;
    private final InventorNames people;
    private final OrganisationDirectory directory;
    private final DueList dueList;
    private final PolicyBook policies;
    private final ActorResolver actors;
    private final Clock clock;

    Rewards(
            RewardQueries plans,
            AchievementQueries achievements,
            RegistrationQueries registrations,
            InventorNames people,
            OrganisationDirectory directory,
            DueList dueList,
            PolicyBook policies,
            ActorResolver actors,
            Clock clock) {
        this.plans = plans;
        this.achievements = achievements;
        this.registrations = registrations;
        this.people = people;
        this.directory = directory;
        this.dueList = dueList;
        this.policies = policies;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param name absent when it was erased */
    record NamedShare(RewardShare share, @Nullable String name) {}

    private String organisation() {
        return actors.required().organisationId();
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or it is another unit's
     */
    FreshRead<RewardView> read(RewardPlanId id, @Nullable Long atLeast) {
        return FreshRead.of(() -> plans.byId(id.value()), RewardView::version, atLeast)
                .visible(id.value(), view -> view.ownerId().equals(organisation()));
    }

    Page<RewardView> own(@Nullable RewardStage stage, @Nullable String after) {
        return plans.ofOwner(organisation(), stage, new PageRequest(SHOWN, after));
    }

    /** @param year absent for the last that is over */
    RewardReport report(@Nullable Integer year) {
        LocalDate today = today();
        int asked = year == null ? today.getYear() - 1 : Math.clamp(year, FIRST_YEAR, today.getYear());
        String region = directory
                .find(organisation())
                .flatMap(entry -> DivisionCode.read(entry.divisionCode()))
                .map(DivisionCode::region)
                .orElse("CN");
        return new RewardReport(
                plans.year(organisation(), asked), RewardDeadlines.reportDueOn(region, asked, policies));
    }

    List<Integer> reportYears() {
        return plans.years(organisation());
    }

    /** The achievements a plan may be about. */
    List<AchievementView> achievements() {
        return achievements
                .ofOwner(organisation(), null, PageRequest.first(PageRequest.MAX_SIZE))
                .items();
    }

    /** The registered contracts a plan may be about: those in which the unit is the seller. */
    List<RegistrationView> contracts() {
        return registrations.ofParty(organisation(), PageRequest.first(PageRequest.MAX_SIZE)).items().stream()
                .filter(this::sells)
                .toList();
    }

    /** Whether an achievement is the unit's own. */
    boolean ownAchievement(@Nullable String id) {
        return id == null
                || achievements
                        .byId(id)
                        .filter(view -> view.ownerId().equals(organisation()))
                        .isPresent();
    }

    /** Official number of the unit's own registered contract; empty when it is none. */
    Optional<String> contractNumber(String registrationId) {
        return registrations.byId(registrationId).filter(this::sells).map(RegistrationView::officialNumber);
    }

    private boolean sells(RegistrationView view) {
        return view.officialNumber() != null && view.subject().sellerId().equals(organisation());
    }

    List<NamedShare> recipients(RewardView view) {
        Map<String, String> names = names();
        return view.shares().stream()
                .map(one -> new NamedShare(one, names.get(one.personId())))
                .toList();
    }

    Map<String, String> names() {
        return people.known(organisation());
    }

    /** What runs, nearest first. */
    List<DueItem> due(RewardView view) {
        return dueList.ofAggregate(view.planId());
    }

    /** From where on the region lets the unit set its own percentage; absent where it names no band. */
    @Nullable
    Integer band(RewardView view) {
        return RewardRule.band(view.terms().way(), view.region(), today(), policies)
                .map(PolicyFigure::intValue)
                .orElse(null);
    }

    /** Whether the days of publicity were read in an official text. */
    boolean publicityVerified(String region) {
        return policies.figure(RewardDeadlines.PUBLICITY_DAYS, region, today()).verified();
    }

    Page<PublicReward> publicities(@Nullable String after) {
        Page<RewardView> page = plans.inPublicity(new PageRequest(SHOWN, after));
        return new Page<>(page.items().stream().map(this::shown).toList(), page.next());
    }

    /**
     * @param atLeast version to wait for a moment
     * @throws NotFound when there is none, or its publicity does not run
     */
    FreshRead<PublicReward> publicity(RewardPlanId id, @Nullable Long atLeast) {
        FreshRead<RewardView> read = FreshRead.of(() -> plans.byId(id.value()), RewardView::version, atLeast)
                .visible(id.value(), RewardView::inPublicity);
        return new FreshRead<>(read.found().map(this::shown).orElse(null), read.current(), read.awaited());
    }

    /** Names are for the unit's own people, who are asked whether it is right; for others recipients are counted. */
    private PublicReward shown(RewardView view) {
        boolean inside = actors.current()
                .map(Actor::organisationId)
                .filter(view.ownerId()::equals)
                .isPresent();
        Map<String, String> names = inside ? people.known(view.ownerId()) : Map.of();
        List<Income> now = view.receipts().stream()
                .filter(one -> one.offered() && !one.confirmed())
                .toList();
        List<PublicRecipient> recipients = new ArrayList<>();
        for (int i = 0; i < view.shares().size(); i++) {
            RewardShare share = view.shares().get(i);
            int place = i;
            long amount = now.stream()
                    .mapToLong(one -> one.parts().get(place).amountFen())
                    .sum();
            recipients.add(new PublicRecipient(
                    i + 1,
                    names.get(share.personId()),
                    share.part(),
                    view.led(share.personId()),
                    share.weight(),
                    amount));
        }
        return PublicReward.of(
                view, inside, recipients, now.stream().map(PublicIncome::of).toList());
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }
}
