package org.openlicence.exchange.query.duelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.AchievementId;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand.DecideObjection;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.PostPublicity;
import org.openlicence.exchange.listing.ListingCommand.RaiseObjection;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.StatePricingRoute;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.ObjectionGround;
import org.openlicence.exchange.listing.PricingRoute;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentCommand.RecordAnnualFeeDue;
import org.openlicence.exchange.patent.PatentCommand.RecordEvaluationReport;
import org.openlicence.exchange.patent.PatentCommand.RecordLicenceInTerm;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.achievementdesk.AchievementQueries;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** Days that the exchange watches, from the command that sets them to the event that the day brings. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDaysIT {
    private static final String OWNER = "org_12100000425006117P";
    private static final SteppedClock CLOCK = new SteppedClock("2026-06-01");
    private static QueryNode node;

    @BeforeAll
    static void start() {
        node = QueryNode.start(
                TestServers.freshSchema(DueDaysIT.class).jdbcUrl(), TestServers.indexPrefix(DueDaysIT.class), CLOCK);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_notice_unpaid_for_thirty_days_lapses_on_the_thirty_first() {
        CLOCK.set("2026-06-01");
        ListingId listing = announced("201810698291.4", "2018-06-29", PatentType.INVENTION, null);
        LicenceId notice = notified(listing, "org_slow");

        comes("2026-07-01");
        assertThat(history(notice.value())).containsExactly("licence.NoticeServed");
        comes("2026-07-02");
        assertThat(history(notice.value())).containsExactly("licence.NoticeServed", "licence.NoticeLapsed");
        comes("2026-07-03");
        assertThat(history(notice.value())).hasSize(2);
    }

    @Test
    void a_deadline_ends_at_midnight_of_Shanghai_and_not_of_the_server() {
        CLOCK.setTo("2026-06-01T00:00:00");
        ListingId listing = announced("201810698297.1", "2018-06-29", PatentType.INVENTION, null);
        LicenceId atTheFirstInstant = notified(listing, "org_first");
        CLOCK.setTo("2026-06-01T23:59:59.999");
        LicenceId atTheLast = notified(listing, "org_last");

        readAll();
        CLOCK.setTo("2026-07-01T23:59:59.999");
        node.bean(DueListRunner.class).run();
        assertThat(history(atTheFirstInstant.value())).containsExactly("licence.NoticeServed");
        assertThat(history(atTheLast.value())).containsExactly("licence.NoticeServed");
        CLOCK.setTo("2026-07-02T00:00:00");
        node.bean(DueListRunner.class).run();
        assertThat(history(atTheFirstInstant.value())).endsWith("licence.NoticeLapsed");
        assertThat(history(atTheLast.value())).endsWith("licence.NoticeLapsed");
    }

    @Test
    void a_withdrawal_announced_for_a_later_day_lapses_notices_on_that_day() {
        CLOCK.set("2026-06-01");
        ListingId listing = announced("201810698292.9", "2018-06-29", PatentType.INVENTION, null);
        LicenceId notice = notified(listing, "org_slow");
        send(new RequestWithdrawal(listing, "strategy", owner()));
        send(new RecordWithdrawalAnnouncement(listing, "42-24", LocalDate.parse("2026-06-12"), registrar()));

        comes("2026-06-11");
        assertThat(history(notice.value())).containsExactly("licence.NoticeServed");
        LicenceId late = notified(listing, "org_later");
        comes("2026-06-12");
        assertThat(history(notice.value())).containsExactly("licence.NoticeServed", "licence.NoticeLapsed");
        assertThat(history(late.value())).endsWith("licence.NoticeLapsed");
        assertThat(reasonOfLapse(notice)).isEqualTo("LISTING_CLOSED");
    }

    @Test
    void bars_that_begin_and_end_by_the_calendar_shut_and_reopen_a_listing() {
        CLOCK.set("2026-06-01");
        ListingId listing = announced("201810698293.3", "2018-06-29", PatentType.INVENTION, null);
        PatentId patent = new PatentId("pat_ZL201810698293.3");
        send(new RecordLicenceInTerm(
                patent,
                "R-1",
                LicenceForm.SOLE,
                LocalDate.parse("2026-06-10"),
                LocalDate.parse("2026-06-20"),
                registrar()));
        send(new RecordAnnualFeeDue(patent, 9, LocalDate.parse("2026-06-29"), Money.ofYuan("2000"), registrar()));

        comes("2026-06-09");
        assertThat(history(listing.value())).endsWith("listing.ListingAnnounced");
        comes("2026-06-10");
        assertThat(history(listing.value())).endsWith("listing.ListingSuspended");
        comes("2026-06-20");
        assertThat(history(listing.value())).endsWith("listing.ListingSuspended");
        comes("2026-06-21");
        assertThat(history(listing.value())).endsWith("listing.ListingResumed");
        comes("2026-06-29");
        assertThat(history(listing.value())).endsWith("listing.ListingResumed");
        comes("2026-06-30");
        assertThat(history(listing.value())).endsWith("listing.ListingResumed", "listing.ListingSuspended");
    }

    @Test
    void a_listing_ends_with_the_life_of_its_right() {
        CLOCK.set("2026-06-01");
        ListingId listing = announced("201620698291.0", "2016-07-01", PatentType.UTILITY_MODEL, null);

        comes("2026-06-30");
        assertThat(history(listing.value())).endsWith("listing.ListingAnnounced");
        comes("2026-07-01");
        assertThat(history(listing.value())).endsWith("listing.ListingEnded");
        assertThat(node.bean(DueList.class).ofAggregate("pat_ZL201620698291.0")).isEmpty();
    }

    @Test
    void an_agreed_price_has_been_public_after_its_days_and_an_objection_stops_them() {
        CLOCK.set("2026-03-02");
        send(new RegisterOrganisation(
                new OrganisationId(OWNER),
                "12100000425006117P",
                "甲大学",
                null,
                OrganisationKind.UNIVERSITY,
                "330106",
                null,
                null,
                registrar()));
        ListingId quiet = inPublicity("201810698295.2");
        ListingId disputed = inPublicity("201810698296.7");

        CLOCK.set("2026-03-10");
        send(new RaiseObjection(
                disputed, "obj_1", ObjectionGround.PRICE, "too low", by("org_anyone", Role.REPRESENTATIVE)));
        comes("2026-03-17");
        assertThat(history(quiet.value())).endsWith("listing.PublicityPosted");
        comes("2026-03-18");
        assertThat(history(quiet.value())).endsWith("listing.PublicityClosed");
        assertThat(history(disputed.value())).endsWith("listing.ObjectionRaised");
        send(new FileDeclaration(quiet, owner()));

        CLOCK.set("2026-03-19");
        send(new DecideObjection(disputed, "obj_1", false, "the price was appraised", owner()));
        comes("2026-03-26");
        assertThat(history(disputed.value())).endsWith("listing.ObjectionDismissed");
        // a run that was missed catches up, with the day on which the last one was over
        comes("2026-04-20");
        assertThat(history(disputed.value())).endsWith("listing.PublicityClosed");
        assertThat(node.bean(DueList.class).ofAggregate(disputed.value())).isEmpty();
        comes("2026-04-21");
        assertThat(history(disputed.value()).stream().filter("listing.PublicityClosed"::equals))
                .hasSize(1);
    }

    private static ListingId inPublicity(String number) {
        PatentId patent = new PatentId("pat_ZL" + number);
        send(new RegisterPatent(
                patent,
                "ZL" + number,
                PatentType.INVENTION,
                new Bibliography(
                        "冷链监测方法",
                        null,
                        null,
                        null,
                        List.of("G01K 1/02"),
                        LocalDate.parse("2018-06-29"),
                        LocalDate.parse("2020-06-29"),
                        null),
                List.of(new PatentOwner(OWNER, "UNI-A", 10_000)),
                owner()));
        ListingId listing = new ListingId("lst_" + number);
        send(new DraftListing(
                listing, patent, new OfferTerms(FeePlan.lumpSum(5_000_000), 36, null, null, "OFFICE", null), owner()));
        send(new StatePricingRoute(listing, PricingRoute.AGREEMENT, null, owner()));
        send(new RequestConsents(listing, owner()));
        send(new PostPublicity(listing, new PublicityNotice("冷链监测方法", "冷链", "向科技处提出", null, null, false), owner()));
        return listing;
    }

    @Test
    void a_listing_expires_after_its_declared_last_day_also_when_it_was_announced_late() {
        CLOCK.set("2026-06-01");
        ListingId listing = filed("201810698294.8", "2018-06-29", PatentType.INVENTION, "2026-06-15");
        comes("2026-06-16");
        assertThat(history(listing.value())).endsWith("listing.DeclarationFiled");
        send(new RecordAnnouncement(listing, "42-24", LocalDate.parse("2026-06-16"), registrar()));
        comes("2026-06-17");
        assertThat(history(listing.value())).endsWith("listing.ListingAnnounced", "listing.ListingExpired");
    }

    @Test
    void an_achievement_falls_idle_and_its_patent_opens_to_the_public_each_on_its_day_and_once() {
        CLOCK.set("2026-01-09");
        send(new RegisterOrganisation(
                new OrganisationId(OWNER),
                OWNER.substring(4),
                "甲大学",
                null,
                OrganisationKind.UNIVERSITY,
                "330106",
                null,
                null,
                by("org_exchange", Role.OPERATOR)));
        PatentId patent = patent("202110012345.9", "2021-01-10", PatentType.INVENTION);
        var entry = new AchievementEntry(
                "38", "冷链", Funding.FISCAL, "P-1", LocalDate.parse("2025-01-05"), LocalDate.parse("2025-03-10"));
        send(new RecordAchievement(entry, List.of(new NamedShare("甲", 10_000)), List.of(patent), owner()));
        String id = AchievementId.of(OWNER, "38").value();

        comes("2026-01-10");
        assertThat(node.bean(DueList.class).ofAggregate(id))
                .extracting(DueItem::dueOn)
                .containsExactly(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-03-10"));
        assertThat(history(id)).containsExactly("achievement.AchievementRecorded");
        comes("2026-01-11");
        assertThat(history(id)).endsWith("achievement.PublicImplementationCandidateNamed");
        comes("2026-03-10");
        assertThat(history(id)).hasSize(2);
        comes("2026-03-11");
        assertThat(history(id)).endsWith("achievement.AchievementFellIdle");

        node.bean(GroupPosition.class).forget(DueListProjection.GROUP);
        comes("2026-03-12");
        assertThat(history(id)).hasSize(3);
        assertThat(node.bean(DueList.class).ofAggregate(id)).isEmpty();
        AchievementQueries achievements = node.bean(AchievementQueries.class);
        QueryNode.until(
                "the public list",
                () -> achievements.candidates(PageRequest.first(50)).items().stream()
                        .anyMatch(view -> view.achievementId().equals(id)));
        QueryNode.until(
                "the owner's list",
                () -> achievements.idleOf(OWNER, PageRequest.first(50)).items().stream()
                        .anyMatch(view -> view.achievementId().equals(id)));
    }

    /** The day comes, and the exchange does what there is to do. */
    private static void comes(String day) {
        readAll();
        CLOCK.set(day);
        node.bean(DueListRunner.class).run();
    }

    private static void readAll() {
        GroupPosition positions = node.bean(GroupPosition.class);
        QueryNode.until(
                "the list has read everything", () -> positions.of(DueListProjection.GROUP) >= positions.head());
    }

    private static ListingId announced(String number, String filedOn, PatentType type, @Nullable String lastDay) {
        ListingId listing = filed(number, filedOn, type, lastDay);
        send(new RecordAnnouncement(listing, "42-22", LocalDate.parse("2026-06-01"), registrar()));
        return listing;
    }

    private static PatentId patent(String number, String filedOn, PatentType type) {
        PatentId patent = new PatentId("pat_ZL" + number);
        Bibliography bibliography = new Bibliography(
                "冷链监测方法",
                null,
                null,
                null,
                List.of("G01K 1/02"),
                LocalDate.parse(filedOn),
                LocalDate.parse(filedOn).plusYears(2),
                null);
        send(new RegisterPatent(
                patent, "ZL" + number, type, bibliography, List.of(new PatentOwner(OWNER, "UNI-A", 10_000)), owner()));
        return patent;
    }

    private static ListingId filed(String number, String filedOn, PatentType type, @Nullable String lastDay) {
        PatentId patent = patent(number, filedOn, type);
        if (type == PatentType.UTILITY_MODEL) {
            send(new RecordEvaluationReport(
                    patent, "E-1", LocalDate.parse(filedOn).plusYears(3), true, registrar()));
        }
        ListingId listing = new ListingId("lst_" + number);
        OfferTerms terms = new OfferTerms(
                FeePlan.lumpSum(5_000_000), 1, lastDay == null ? null : LocalDate.parse(lastDay), null, "OFFICE", null);
        send(new DraftListing(listing, patent, terms, owner()));
        send(new RequestConsents(listing, owner()));
        send(new FileDeclaration(listing, owner()));
        return listing;
    }

    private static LicenceId notified(ListingId listing, String takerId) {
        LicenceId licence = new LicenceId("lic_" + listing.value() + "_" + takerId);
        OfferTerms terms = new OfferTerms(FeePlan.lumpSum(5_000_000), 1, null, null, "OFFICE", null);
        send(new ServeNotice(
                licence,
                listing,
                terms.hash().value(),
                new IntendedUse("cold chain", LocalDate.parse("2026-07-01"), "440106", null),
                by(takerId, Role.REPRESENTATIVE)));
        return licence;
    }

    private static void send(ExchangeCommand command) {
        node.bean(ExchangeCommands.class).send(command);
    }

    private static List<String> history(String aggregateId) {
        return node.sql()
                .sql("select payloadtype from domainevententry where aggregateidentifier = ? order by sequencenumber")
                .params(aggregateId)
                .query(String.class)
                .list();
    }

    private static String reasonOfLapse(LicenceId licence) {
        return node.sql()
                .sql(
                        "select payload->>'reason' from stored_event where aggregate_id = ? and name = 'licence.NoticeLapsed'")
                .params(licence.value())
                .query(String.class)
                .single();
    }

    private static Origin owner() {
        return by(OWNER, Role.REPRESENTATIVE);
    }

    private static Origin registrar() {
        return by("org_cnipa", Role.REGISTRAR);
    }

    private static Origin by(String organisationId, Role role) {
        return Origin.of(new Actor("per_it", organisationId, Set.of(role)), CLOCK.instant());
    }
}
