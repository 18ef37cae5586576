package org.openlicence.exchange.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.AT_60_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.STRANGER;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.p1;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.listing.ListingCommand.AbandonListing;
import org.openlicence.exchange.listing.ListingCommand.ClosePublicity;
import org.openlicence.exchange.listing.ListingCommand.DecideObjection;
import org.openlicence.exchange.listing.ListingCommand.PostPublicity;
import org.openlicence.exchange.listing.ListingCommand.RaiseObjection;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingCommand.StatePricingRoute;
import org.openlicence.exchange.listing.event.ListingEvent;
import org.openlicence.exchange.listing.event.PublicityNotice;
import org.openlicence.exchange.listing.rule.PublicOwnerFoundThePrice;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Acceptance scenarios 13 to 15: the agreed price of a public owner is shown before it is declared. */
class PublicityScenariosTest extends ListingTestBase {
    private static final PublicityNotice NOTICE =
            new PublicityNotice("一种电池隔膜", "耐高温的电池隔膜", "书面向科技处提出，十日内答复", null, null, false);

    @Test
    void scenario_13_publicity_counted() {
        after(p1(), posted(), close("2026-03-17T23:59")).expectException(RefusedCodes.exactly("LST-11"));
        assertThat(row().status()).isEqualTo(ListingStatus.IN_PUBLICITY);
        after(p1(), posted(), file("2026-03-17")).expectException(RefusedCodes.exactly("LST-01"));

        after(p1(), posted(), close("2026-03-18T00:00"))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(closedFrom("2026-03-18"));
        assertThat(row().status()).isEqualTo(ListingStatus.READY);
        after(p1(), plus(posted(), close("2026-03-18T00:00")), file("2026-03-18"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_13_a_run_that_was_missed_closes_from_the_day_it_should_have() {
        after(p1(), posted(), close("2026-04-09T08:00")).expectEventsMatching(closedFrom("2026-03-18"));
        after(p1(), plus(posted(), close("2026-04-09T08:00")), close("2026-04-09T08:00"))
                .expectNoEvents();
    }

    @Test
    void scenario_14_objection_stops_the_clock() {
        List<ListingCommand> objected = plus(posted(), objection("obj_1", "2026-03-10T23:30"));
        after(p1(), objected, close("2026-03-30T00:00")).expectNoEvents();
        assertThat(row().status()).isEqualTo(ListingStatus.OBJECTED);

        List<ListingCommand> dismissed = plus(objected, decide("obj_1", false, "2026-03-16T10:00"));
        after(p1(), dismissed, close("2026-03-23T23:59"))
                .expectException(RefusedCodes.with("LST-11", "endsOn", "2026-03-23"));
        after(p1(), dismissed, close("2026-03-24T00:00")).expectEventsMatching(closedFrom("2026-03-24"));
    }

    @Test
    void scenario_14_an_upheld_objection_voids_the_price() {
        List<ListingCommand> upheld =
                plus(posted(), objection("obj_1", "2026-03-10T23:30"), decide("obj_1", true, "2026-03-16T10:00"));
        after(p1(), upheld, new RequestConsents(L1, owner("2026-03-17")))
                .expectException(RefusedCodes.with("OL-15", "problem", "VOID"));
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
        var again = new ReviseTerms(
                L1, AT_60_000.with(List.of(new OfferVariant(AT_50_000.feePlan(), 60))), owner("2026-03-17"));
        after(p1(), plus(upheld, again), new RequestConsents(L1, owner("2026-03-17")))
                .expectException(RefusedCodes.with("OL-15", "problem", "VOID"));
        after(
                        p1(),
                        plus(upheld, new ReviseTerms(L1, AT_60_000, owner("2026-03-17"))),
                        new RequestConsents(L1, owner("2026-03-17")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void scenario_15_related_party() {
        after(p1(), agreed(AT_50_000), post(notice(ENTERPRISE, InventorTie.INVENTORS_COMPANY, false)))
                .expectException(RefusedCodes.exactly("LST-08"));
        after(p1(), agreed(AT_50_000), post(notice(ENTERPRISE, null, false)))
                .expectException(RefusedCodes.exactly("LST-08"));
        after(p1(), agreed(AT_50_000), post(notice(null, null, true))).expectException(RefusedCodes.exactly("LST-08"));
        after(p1(), agreed(AT_50_000), post(notice(ENTERPRISE, InventorTie.INVENTORS_COMPANY, true)))
                .expectSuccessfulHandlerExecution();
        after(p1(), agreed(AT_50_000), post(notice(ENTERPRISE, InventorTie.NONE, false)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void OL_15_an_agreed_price_is_not_filed_before_it_was_public_and_others_owe_none() {
        after(p1(), agreed(AT_50_000), file(DAY)).expectException(RefusedCodes.with("OL-15", "problem", "NOT_POSTED"));
        StatePricingRoute listed = new StatePricingRoute(L1, PricingRoute.LISTING, "浙江技术市场 2026-0031", owner(DAY));
        after(p1(), List.of(draft(AT_50_000), listed, new RequestConsents(L1, owner(DAY))), file(DAY))
                .expectSuccessfulHandlerExecution();
        after(p1(), ready(AT_50_000, false), post(NOTICE)).expectException(RefusedCodes.exactly("LST-12"));
    }

    @Test
    void the_length_and_its_source_are_those_of_the_province() {
        after(p1(), agreed(AT_50_000), post(NOTICE)).expectEventsMatching(posting("330000", 15, "2026-03-17"));
        assertThat(POLICIES.figure("publicity.days", "330000", day("2026-03-02"))
                        .verified())
                .isTrue();
    }

    @Test
    void a_last_day_that_is_none_of_work_moves_on() {
        after(p1(), agreed(AT_50_000), new PostPublicity(L1, NOTICE, at(UNIVERSITY, "2026-03-06T10:00")))
                .expectEventsMatching(posting("330000", 15, "2026-03-23"));
    }

    @Test
    void anybody_may_object_while_it_is_shown_and_the_words_stay_out_of_the_event() {
        after(p1(), posted(), objection("obj_1", "2026-03-17T23:59")).expectSuccessfulHandlerExecution();
        assertThat(texts.of(L1))
                .singleElement()
                .satisfies(text -> assertThat(text.text()).isEqualTo("价格过低"));
        after(p1(), posted(), objection("obj_1", "2026-03-18T00:00")).expectException(RefusedCodes.exactly("LST-09"));
        assertThat(texts.of(L1)).isEmpty();
        after(p1(), plus(posted(), objection("obj_1", "2026-03-05T09:00")), objection("obj_1", "2026-03-05T09:01"))
                .expectNoEvents();
        after(p1(), agreed(AT_50_000), objection("obj_1", "2026-03-01T09:00"))
                .expectException(RefusedCodes.exactly("LST-01"));
    }

    @Test
    void the_clock_goes_on_when_the_last_objection_is_dismissed() {
        List<ListingCommand> two =
                plus(posted(), objection("obj_1", "2026-03-10T09:00"), objection("obj_2", "2026-03-12T09:00"));
        List<ListingCommand> one = plus(two, decide("obj_1", false, "2026-03-13T09:00"));
        after(p1(), one, close("2026-05-01T00:00")).expectNoEvents();
        after(p1(), plus(one, decide("obj_2", false, "2026-03-16T09:00")), close("2026-03-23T12:00"))
                .expectException(RefusedCodes.with("LST-11", "endsOn", "2026-03-23"));
    }

    @Test
    void a_decision_is_on_an_open_objection_and_only_the_owners() {
        List<ListingCommand> objected = plus(posted(), objection("obj_1", "2026-03-10T09:00"));
        after(p1(), objected, decide("obj_2", false, "2026-03-11T09:00"))
                .expectException(RefusedCodes.exactly("LST-10"));
        after(p1(), objected, new DecideObjection(L1, "obj_1", false, "理由", at(STRANGER, "2026-03-11T09:00")))
                .expectException(RefusedCodes.exactly("AUTH-01"));
        List<ListingCommand> dismissed = plus(objected, decide("obj_1", false, "2026-03-11T09:00"));
        after(p1(), dismissed, decide("obj_1", false, "2026-03-11T09:00")).expectNoEvents();
        after(p1(), dismissed, decide("obj_1", true, "2026-03-11T09:00"))
                .expectException(RefusedCodes.exactly("LST-10"));
    }

    @Test
    void another_price_ends_the_publicity_and_the_former_may_be_given_up() {
        after(p1(), posted(), new ReviseTerms(L1, AT_60_000, owner("2026-03-05")))
                .expectSuccessfulHandlerExecution();
        assertThat(row().status()).isEqualTo(ListingStatus.DRAFT);
        after(p1(), plus(posted(), objection("obj_1", "2026-03-10T09:00")), new AbandonListing(L1, null, owner(DAY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void how_a_price_was_found_is_said_by_public_owners_in_the_draft_alone() {
        StatePricingRoute auction = new StatePricingRoute(L1, PricingRoute.AUCTION, null, owner(DAY));
        after(p1(), List.of(draft(AT_50_000)), auction).expectException(RefusedCodes.exactly("IN-01"));
        after(p1(), posted(), new StatePricingRoute(L1, PricingRoute.LISTING, "x", owner(DAY)))
                .expectException(RefusedCodes.exactly("LST-01"));
        assertThat(new PublicOwnerFoundThePrice(false).code()).isEqualTo("LST-07");
    }

    private static Matcher<List<? super EventMessage<?>>> closedFrom(String day) {
        return one(
                ListingEvent.PublicityClosed.class,
                event -> event.trace().effectiveOn().equals(day(day)));
    }

    private static Matcher<List<? super EventMessage<?>>> posting(String region, int days, String endsOn) {
        return one(
                ListingEvent.PublicityPosted.class,
                event -> event.region().equals(region)
                        && event.days() == days
                        && event.endsOn().equals(day(endsOn)));
    }

    private static <T> Matcher<List<? super EventMessage<?>>> one(Class<T> type, Predicate<T> holds) {
        return new CustomTypeSafeMatcher<>("one " + type.getSimpleName()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.size() == 1
                        && events.getFirst() instanceof EventMessage<?> message
                        && type.isInstance(message.getPayload())
                        && holds.test(type.cast(message.getPayload()));
            }
        };
    }

    private static List<ListingCommand> agreed(OfferTerms terms) {
        return List.of(
                draft(terms),
                new StatePricingRoute(L1, PricingRoute.AGREEMENT, null, owner("2026-03-02")),
                new RequestConsents(L1, owner("2026-03-02")));
    }

    private static List<ListingCommand> posted() {
        return plus(agreed(AT_50_000), post(NOTICE));
    }

    private static PostPublicity post(PublicityNotice notice) {
        return new PostPublicity(L1, notice, at(UNIVERSITY, "2026-03-02T10:00"));
    }

    private static PublicityNotice notice(@Nullable String licensee, @Nullable InventorTie tie, boolean flagged) {
        return new PublicityNotice(
                NOTICE.name(),
                NOTICE.abstractText(),
                NOTICE.objectionProcedure(),
                licensee,
                tie == null ? null : tie.name(),
                flagged);
    }

    private static RaiseObjection objection(String id, String local) {
        return new RaiseObjection(L1, id, ObjectionGround.PRICE, "价格过低", at(STRANGER, local));
    }

    private static DecideObjection decide(String id, boolean upheld, String local) {
        return new DecideObjection(L1, id, upheld, "理由", at(UNIVERSITY, local));
    }

    private static ClosePublicity close(String local) {
        return new ClosePublicity(L1, Origin.following("due", instant(local)));
    }

    private static Origin at(String organisation, String local) {
        return Origin.of(new Actor("per_test", organisation, Set.of(Role.REPRESENTATIVE)), instant(local));
    }

    private static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Shanghai.ZONE).toInstant();
    }
}
