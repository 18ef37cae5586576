package org.openlicence.exchange.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceStatus;
import org.openlicence.exchange.licence.event.LicenceEvent.PaymentConfirmed;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.event.ListingEvent.ConsentRefused;
import org.openlicence.exchange.listing.event.ListingEvent.ListingDrafted;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferVariant;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.query.duelist.Due;
import org.openlicence.exchange.query.duelist.DueItem;
import org.openlicence.exchange.query.duelist.DueList;
import org.openlicence.exchange.query.history.HistoryEntry;
import org.openlicence.exchange.query.history.HistoryQueries;
import org.openlicence.exchange.query.licencedesk.LicenceQueries;
import org.openlicence.exchange.query.licencedesk.LicenceView;
import org.openlicence.exchange.query.licencedesk.Step;
import org.openlicence.exchange.query.listingdesk.ComparableOffers;
import org.openlicence.exchange.query.listingdesk.ListingQueries;
import org.openlicence.exchange.query.listingdesk.ListingView;
import org.openlicence.exchange.query.paging.Page;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.query.paging.QueryRefused;
import org.openlicence.exchange.query.patentdesk.PatentQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationQueries;
import org.openlicence.exchange.query.registrationdesk.RegistrationView;
import org.openlicence.exchange.query.registrationdesk.RegistrationView.WorkState;
import org.openlicence.exchange.registration.CaseArea;
import org.openlicence.exchange.registration.event.FollowUpEvent.ObjectionRaised;
import org.openlicence.exchange.registration.event.FollowUpEvent.PartyNotified;
import org.openlicence.exchange.registration.event.FollowUpEvent.ReferredToExperts;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationAccepted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ApplicationSubmitted;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRefused;

/** Events of the log to the rows of the desks, and what is read of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeskIT {
    /** Where the samples are filed. */
    private static final CaseArea HERE = new CaseArea(List.of(new CaseArea.Part("3100", "01")));

    static final String PATENT = "pat_ZL201810698291.4";

    /** Any version there may be. */
    private static final long NOW = Long.MAX_VALUE;

    static QueryNode node;

    @BeforeAll
    static void fill() {
        node = QueryNode.start(DeskIT.class);
        var terms = Samples.terms(2_000_000, 60);
        node.append(Samples.patent("201810698291.4", "电池", null, null, "H01M 10/0525", "INVENTION"));
        node.append(
                Samples.drafted("lst_1", PATENT, terms),
                new ConsentRefused("lst_1", "org_b", "too cheap", Samples.trace()),
                Samples.announced("lst_1"));
        node.append(
                Samples.notice("lic_1", "lst_1", PATENT, terms),
                new PaymentConfirmed("lic_1", "bank-1", 2_000_000, Samples.AT, Samples.trace()),
                Samples.formed("lic_1"),
                Samples.recordalOpened("lic_1"));
        for (int i = 0; i < 7; i++) {
            node.append(Samples.drafted("lst_p" + i, "pat_p" + i, terms));
        }
        QueryNode.until(
                "last draft",
                () -> node.bean(ListingQueries.class).byId("lst_p6").isPresent());
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void a_reader_waits_for_its_own_write() {
        LicenceView licence = node.bean(LicenceQueries.class).byId("lic_1", 2).orElseThrow();
        assertThat(licence.version()).isEqualTo(2);
        assertThat(licence.status()).isEqualTo(LicenceStatus.IN_FORCE);
        assertThat(licence.terms()).isEqualTo(Samples.terms(2_000_000, 60));
        assertThat(licence.payments()).hasSize(1);
        assertThat(node.bean(PatentQueries.class).byId(PATENT, 0)).isPresent();
        assertThat(node.bean(ListingQueries.class).byId("lst_none", 0)).isEmpty();
    }

    @Test
    void the_tracker_shows_every_step_and_its_holder() {
        LicenceQueries licences = node.bean(LicenceQueries.class);
        List<Step> steps = licences.stepsOf(licences.byId("lic_1", 2).orElseThrow());
        assertThat(steps)
                .extracting(Step::key)
                .containsExactly(Arrays.stream(Step.Key.values())
                        .filter(key -> key != Step.Key.CONTRACT_SIGNED)
                        .toArray(Step.Key[]::new));
        assertThat(steps.get(1).state()).isEqualTo(Step.State.DONE);
        assertThat(steps.get(3).dueOn()).isEqualTo(Samples.DAY.plusMonths(3));
        assertThat(steps.get(4).state()).isEqualTo(Step.State.TO_COME);
    }

    @Test
    void lists_go_on_where_they_stopped_and_refuse_a_foreign_place() {
        ListingQueries listings = node.bean(ListingQueries.class);
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            Page<ListingView> page = listings.ofOwner("org_a", new PageRequest(3, next));
            page.items().forEach(view -> seen.add(view.listingId()));
            next = page.next();
        } while (next != null);
        assertThat(seen).hasSize(8).doesNotHaveDuplicates();
        String place = listings.ofOwner("org_a", PageRequest.first(3)).next();
        assertThatThrownBy(() -> listings.inStatus(java.util.Set.of(ListingStatus.DRAFT), new PageRequest(3, place)))
                .isInstanceOf(QueryRefused.class);
        assertThat(listings.licencesFormed("lst_1")).isEqualTo(1);
    }

    @Test
    void offers_are_compared_by_class_and_small_groups_stay_hidden() {
        for (int n = 0; n < 6; n++) {
            String key = "20201069830" + n + ".1";
            node.append(Samples.patent(key, "电池", null, null, "B60L 50/60", "INVENTION"));
            long fee = n == 5 ? 0 : (n + 1) * 1_000_000L;
            var terms = Samples.terms(fee, n < 4 ? 36 : 60);
            // a second variant counts, but makes five offers of no four
            var second = new OfferVariant(FeePlan.lumpSum(1_500_000), 36);
            node.append(
                    new ListingDrafted(
                            "lst_c" + n,
                            "pat_ZL" + key,
                            List.of("org_compared"),
                            "org_compared",
                            n == 0 ? terms.with(List.of(second)) : terms,
                            Samples.trace()),
                    Samples.announced("lst_c" + n));
        }
        ComparableOffers offers = node.bean(ComparableOffers.class);
        QueryNode.until("five comparable offers", () -> !offers.inClass("B60").isEmpty());
        assertThat(offers.inClass("B60"))
                .containsExactly(
                        new ComparableOffers.Cell("LUMP_SUM", null, null, 6, 1_500_000, 2_000_000, 4_000_000),
                        new ComparableOffers.Cell("LUMP_SUM", "OTHER", null, 6, 1_500_000, 2_000_000, 4_000_000));
        assertThat(offers.inClass("H01")).isEmpty();
    }

    @Test
    void the_public_timeline_tells_nothing_private() {
        HistoryQueries history = node.bean(HistoryQueries.class);
        List<HistoryEntry> announced = history.of("lst_1", NOW);
        assertThat(announced).extracting(HistoryEntry::eventName).containsExactly("listing.ListingAnnounced");
        assertThat(announced.getFirst().details()).containsEntry("gazetteIssue", "42-18");
        assertThat(history.forParties("lst_1", NOW)).hasSize(3);
        assertThat(history.of("lic_1", NOW)).isEmpty();
        assertThat(history.of("lst_unknown", NOW)).isEmpty();
    }

    @Test
    void a_timeline_ends_at_the_version_it_stands_beside() {
        HistoryQueries history = node.bean(HistoryQueries.class);
        long announced = history.of("lst_1", NOW).getFirst().version();
        assertThat(history.of("lst_1", announced - 1)).isEmpty();
        assertThat(history.forParties("lst_1", announced - 1))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.version()).isLessThan(announced));
    }

    @Test
    void the_registration_desk_shows_who_has_waited_longest_and_the_nearest_limit_first() {
        RegistrationQueries desk = node.bean(RegistrationQueries.class);
        for (int n = 0; n < 5; n++) {
            // the later the number, the earlier the day
            LocalDate submitted = Samples.DAY.minusDays(n);
            node.append(Samples.opened("reg_u" + n), new ApplicationSubmitted("reg_u" + n, submitted, Samples.trace()));
            node.append(
                    Samples.opened("reg_a" + n),
                    new ApplicationSubmitted("reg_a" + n, Samples.DAY, Samples.trace()),
                    new ApplicationAccepted(
                            "reg_a" + n, Samples.DAY, "CN-2026", submitted, List.of(), Samples.trace()));
        }
        QueryNode.until("all on the desk", () -> desk.queueSizes(HERE).getOrDefault(WorkState.OPENED, 0L) == 5);
        for (WorkState state : List.of(WorkState.UNTOUCHED, WorkState.OPENED)) {
            Page<RegistrationView> first = desk.queue(HERE, state, PageRequest.first(2));
            Page<RegistrationView> second = desk.queue(HERE, state, new PageRequest(2, first.next()));
            String kind = state == WorkState.UNTOUCHED ? "reg_u" : "reg_a";
            assertThat(first.items())
                    .extracting(RegistrationView::registrationId)
                    .containsExactly(kind + 4, kind + 3);
            assertThat(second.items())
                    .extracting(RegistrationView::registrationId)
                    .containsExactly(kind + 2, kind + 1);
        }
    }

    @Test
    void of_one_day_the_larger_contract_comes_first_and_another_point_sees_none() {
        RegistrationQueries desk = node.bean(RegistrationQueries.class);
        var there = new CaseArea(List.of(new CaseArea.Part("3201", "09")));
        for (int n = 1; n <= 3; n++) {
            String id = "reg_w" + n;
            node.append(
                    Samples.openedAt(id, "3201", "09", n * 1_000_000_000L),
                    new ApplicationSubmitted(id, Samples.DAY, Samples.trace()));
        }
        QueryNode.until("all there", () -> desk.queueSizes(there).getOrDefault(WorkState.UNTOUCHED, 0L) == 3);

        Page<RegistrationView> first = desk.queue(there, WorkState.UNTOUCHED, PageRequest.first(2));
        Page<RegistrationView> second = desk.queue(there, WorkState.UNTOUCHED, new PageRequest(2, first.next()));
        assertThat(first.items()).extracting(RegistrationView::registrationId).containsExactly("reg_w3", "reg_w2");
        assertThat(second.items()).extracting(RegistrationView::registrationId).containsExactly("reg_w1");
        for (CaseArea other : List.of(new CaseArea(List.of(new CaseArea.Part("3201", "08"))), CaseArea.NONE)) {
            assertThat(desk.queue(other, WorkState.UNTOUCHED, PageRequest.first(2))
                            .items())
                    .isEmpty();
            assertThat(desk.queueSizes(other)).containsEntry(WorkState.UNTOUCHED, 0L);
        }
        var region = new CaseArea(List.of(new CaseArea.Part("3200", null), new CaseArea.Part("3201", null)));
        assertThat(desk.queueSizes(region)).containsEntry(WorkState.UNTOUCHED, 3L);
        assertThatThrownBy(() -> desk.queue(HERE, WorkState.UNTOUCHED, new PageRequest(2, first.next())))
                .isInstanceOf(QueryRefused.class);
    }

    @Test
    void a_market_office_finds_its_tasks_and_a_tax_body_what_is_registered_in_its_region() {
        RegistrationQueries desk = node.bean(RegistrationQueries.class);
        node.append(
                Samples.opened("reg_o"),
                new ContractRegistered("reg_o", "2026310001000001", Samples.DAY, "per_a", Samples.trace()),
                new ObjectionRaised("reg_o", 1, "org_tax", "price", Samples.trace()));
        QueryNode.until(
                "the task",
                () -> !desk.officeTasks("310104", PageRequest.first(5)).items().isEmpty());

        assertThat(desk.officeTasks("310104", PageRequest.first(5)).items())
                .singleElement()
                .satisfies(view -> assertThat(view.beside().objections()).hasSize(1));
        String seller = desk.byId("reg_o").orElseThrow().subject().sellerId();
        node.bean(OrganisationDirectory.class)
                .enter(new OrganisationDirectory.Entry(
                        new OrganisationId(seller), "C-1", "大学", null, OrganisationKind.UNIVERSITY, "310115", null));
        assertThat(desk.registered(new DivisionCode("310115"), PageRequest.first(5))
                        .items())
                .extracting(RegistrationView::registrationId)
                .containsExactly("reg_o");
        assertThat(desk.registered(new DivisionCode("310104"), PageRequest.first(5))
                        .items())
                .as("of another district")
                .isEmpty();
        assertThat(desk.registered(new DivisionCode("310000"), PageRequest.first(5))
                        .items())
                .extracting(RegistrationView::registrationId)
                .containsExactly("reg_o");
        assertThat(desk.officeTasks("320505", PageRequest.first(5)).items()).isEmpty();
        assertThat(desk.registered(new DivisionCode("320500"), PageRequest.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    void the_days_of_a_case_are_on_the_list_of_whoever_has_to_act() {
        DueList days = node.bean(DueList.class);
        var accepted = new ApplicationAccepted(
                "reg_d", Samples.DAY, "CN-2026", Samples.DAY.plusDays(14), List.of(), Samples.trace());
        node.append(
                Samples.opened("reg_d"),
                accepted,
                new ReferredToExperts("reg_d", "HARD", "new", Samples.DAY.plusDays(28), Samples.trace()));
        node.append(
                Samples.opened("reg_e"),
                new ApplicationAccepted(
                        "reg_e", Samples.DAY, "CN-2026", Samples.DAY.plusDays(14), List.of(), Samples.trace()),
                new RegistrationRefused("reg_e", "R02", null, "routine", Samples.trace()));
        node.append(
                Samples.opened("reg_f"),
                new PartyNotified("reg_f", Samples.DAY, Samples.DAY.plusDays(14), Samples.trace()));
        QueryNode.until("the last day", () -> !days.ofAggregate("reg_f").isEmpty());

        assertThat(days.ofAggregate("reg_d"))
                .extracting(DueItem::what)
                .containsExactly(Due.DECISION_DUE_SOON, Due.DECISION_DUE);
        assertThat(days.ofAggregate("reg_d")).extracting(DueItem::dueOn).containsOnly(Samples.DAY.plusDays(28));
        assertThat(days.ofAggregate("reg_e")).singleElement().satisfies(item -> {
            assertThat(item.what()).isEqualTo(Due.RECHECK_DUE);
            assertThat(item.holder()).isEqualTo("org_a");
        });
        assertThat(days.ofAggregate("reg_f")).extracting(DueItem::what).containsExactly(Due.STATEMENT_DUE);
    }

    @Test
    void what_falls_due_follows_the_licence() {
        DueList due = node.bean(DueList.class);
        QueryNode.until("due list", () -> due.ofAggregate("rcd_1").size() == 1);
        assertThat(due.ofAggregate("lic_1")).extracting(DueItem::what).containsExactly(Due.LICENCE_TERM_ENDS);
        assertThat(due.ofAggregate("rcd_1")).extracting(DueItem::what).containsExactly(Due.RECORDAL_DUE);
    }
}
