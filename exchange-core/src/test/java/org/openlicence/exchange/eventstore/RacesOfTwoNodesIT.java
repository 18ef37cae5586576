package org.openlicence.exchange.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.eventstore.Race.DONE;
import static org.openlicence.exchange.eventstore.Race.outcome;
import static org.openlicence.exchange.eventstore.Race.together;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.GiveConsent;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RecordWithdrawalAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.ReviseTerms;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.registration.RefusalGround;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** What people do in the same second on two nodes of one database, and what comes of it in law. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RacesOfTwoNodesIT {
    private static final int ROUNDS = 8;
    private static final String OWNER = "org_12100000425006117P";
    private static final List<String> OTHERS = List.of("org_91440101MA5CJQ4N59", "org_12100000425006125J");
    private static final OfferTerms AT_50_000 = terms("50000");
    private static final OfferTerms AT_60_000 = terms("60000");
    private static final String REGISTERED = "registration.ContractRegistered";
    private static final Set<String> DECISIONS =
            Set.of(REGISTERED, "registration.RegistrationRefused", "registration.FirstApprovalGiven");

    static TestNode one;
    static TestNode two;
    static CaseStage cases;

    @BeforeAll
    static void start() {
        String url = TestServers.freshSchema(RacesOfTwoNodesIT.class).jdbcUrl();
        one = TestNode.ofCore(url);
        two = TestNode.ofCore(url);
        cases = new CaseStage(one);
    }

    @AfterAll
    static void stop() {
        one.close();
        two.close();
    }

    @Test
    void two_co_owners_consent_while_the_terms_change_and_no_consent_outlives_the_change() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ListingId listing = drafted(100 + round, true);
            one.commands().send(new RequestConsents(listing, owner()));
            List<String> outcomes = together(
                    () -> outcome(one, consent(listing, OTHERS.get(0), AT_50_000)),
                    () -> outcome(two, consent(listing, OTHERS.get(1), AT_50_000)),
                    () -> outcome(two, new ReviseTerms(listing, AT_60_000, owner())));

            assertThat(outcomes.get(2)).isEqualTo(DONE);
            assertThat(outcomes.subList(0, 2))
                    .allMatch(each -> Set.of(DONE, "LST-01", "LST-06").contains(each));
            assertThat(consentsAfterTheChange(listing))
                    .as("%s in round %d", outcomes, round)
                    .isZero();
            assertThatThrownBy(() -> one.commands().send(new FileDeclaration(listing, owner())))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(Race.codes(refused)).contains("OL-10"));

            one.commands().send(new RequestConsents(listing, owner()));
            assertThat(outcome(two, consent(listing, OTHERS.get(0), AT_50_000))).isEqualTo("LST-06");
            OTHERS.forEach(other -> two.commands().send(consent(listing, other, AT_60_000)));
            one.commands().send(new FileDeclaration(listing, owner()));
            assertThat(events(listing.value())).endsWith("listing.DeclarationFiled");
        }
    }

    @Test
    void two_takers_and_a_withdrawal_in_the_same_second_leave_no_licence_after_it() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ListingId listing = announced(200 + round);
            one.commands().send(new RequestWithdrawal(listing, "strategy", owner()));
            List<String> outcomes = together(
                    () -> taken(one, listing, "org_first"),
                    () -> taken(two, listing, "org_second"),
                    () -> outcome(
                            two,
                            new RecordWithdrawalAnnouncement(
                                    listing, "42-47", today(), by("org_cnipa", Role.REGISTRAR))));

            assertThat(outcomes.get(2)).isEqualTo(DONE);
            assertThat(events(listing.value())).endsWith("listing.ListingWithdrawn");
            assertThat(one.number("""
                            select count(*) from domainevententry where aggregateidentifier like 'lic_%1$s%%'
                              and payloadtype in ('licence.NoticeServed', 'licence.LicenceFormed')
                              and globalindex > (select globalindex from domainevententry
                                where aggregateidentifier = '%1$s' and payloadtype = 'listing.ListingWithdrawn')""".formatted(listing.value())))
                    .as("%s in round %d", outcomes, round)
                    .isZero();
            for (int taker = 0; taker < 2; taker++) {
                List<String> history = events("lic_" + listing.value() + (taker == 0 ? "org_first" : "org_second"));
                if (outcomes.get(taker).equals("LC-01")) {
                    assertThat(history).isEmpty();
                } else if (history.contains("licence.LicenceFormed")) {
                    assertThat(history).startsWith("licence.NoticeServed", "licence.PaymentConfirmed");
                } else {
                    // notified in time, paid too late: the money goes back
                    assertThat(history).contains("licence.NoticeServed", "licence.RefundOrdered");
                }
            }
        }
    }

    @Test
    void one_approver_registers_while_another_refuses_and_one_of_them_decides() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            RegistrationId id = cases.recommended("either" + round, 30_000_000);
            List<String> outcomes = together(
                    () -> outcome(one, new RegisterContract(id, CaseStage.approver("per_wang"))),
                    () -> outcome(
                            two,
                            new RefuseRegistration(
                                    id, RefusalGround.R02, "routine work", CaseStage.approver("per_zhao"))));

            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(DONE, "REG-01");
            boolean registered = outcomes.getFirst().equals(DONE);
            assertThat(events(id.value()))
                    .filteredOn(DECISIONS::contains)
                    .containsExactly(registered ? REGISTERED : "registration.RegistrationRefused");
            assertThat(cases.serials()).as("no serial is lost").isEqualTo(cases.numbers());
        }
    }

    @Test
    void of_three_approvers_of_a_large_contract_one_approves_first_one_registers_and_one_comes_too_late()
            throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            RegistrationId id = cases.recommended("large" + round, 600_000_000);
            long before = cases.serials();
            List<String> outcomes = together(
                    () -> outcome(one, new RegisterContract(id, CaseStage.approver("per_wang"))),
                    () -> outcome(two, new RegisterContract(id, CaseStage.approver("per_zhao"))),
                    () -> outcome(two, new RegisterContract(id, CaseStage.approver("per_chen"))));

            assertThat(outcomes).as("round %d", round).containsExactlyInAnyOrder(DONE, DONE, "REG-01");
            assertThat(events(id.value()))
                    .filteredOn(DECISIONS::contains)
                    .containsExactly("registration.FirstApprovalGiven", REGISTERED);
            assertThat(one.number("select count(distinct payload ->> 'approverId') from stored_event"
                            + " where aggregate_id = '" + id.value() + "'"))
                    .as("two persons")
                    .isEqualTo(2);
            assertThat(cases.serials()).as("one number").isEqualTo(before + 1).isEqualTo(cases.numbers());
        }
    }

    /** Notice and payment, as fast as they come. */
    private static String taken(TestNode node, ListingId listing, String taker) {
        var licence = new LicenceId("lic_" + listing.value() + taker);
        var use = new IntendedUse("cold chain", today(), "440106", null);
        String noticed = outcome(
                node, new ServeNotice(licence, listing, AT_50_000.hash().value(), use, by(taker, Role.REPRESENTATIVE)));
        if (!noticed.equals(DONE)) {
            return noticed;
        }
        Instant now = Instant.now();
        String reference = "BR-" + licence.value();
        return outcome(
                node,
                new ConfirmPayment(
                        licence, reference, Money.ofYuan("50000"), taker, now, Origin.following(reference, now)));
    }

    private static GiveConsent consent(ListingId listing, String owner, OfferTerms terms) {
        return new GiveConsent(listing, terms.hash().value(), by(owner, Role.REPRESENTATIVE));
    }

    private static ListingId announced(int at) {
        ListingId listing = drafted(at, false);
        one.commands().send(new RequestConsents(listing, owner()));
        one.commands().send(new FileDeclaration(listing, owner()));
        one.commands().send(new RecordAnnouncement(listing, "42-47", today(), by("org_cnipa", Role.REGISTRAR)));
        return listing;
    }

    private static ListingId drafted(int at, boolean shared) {
        PatentNumber number = numbered(at);
        List<PatentOwner> owners = new ArrayList<>(List.of(new PatentOwner(OWNER, "甲", shared ? 4_000 : 10_000)));
        if (shared) {
            OTHERS.forEach(other -> owners.add(new PatentOwner(other, "乙", 3_000)));
        }
        one.commands()
                .send(new RegisterPatent(
                        number.patentId(),
                        number.canonical(),
                        PatentType.INVENTION,
                        new Bibliography(
                                "冷链监测方法",
                                null,
                                null,
                                null,
                                List.of("G01K 1/02"),
                                LocalDate.of(2018, 6, 29),
                                LocalDate.of(2021, 3, 9),
                                null),
                        owners,
                        owner()));
        var listing = new ListingId("lst_race" + at);
        one.commands().send(new DraftListing(listing, number.patentId(), AT_50_000, owner()));
        return listing;
    }

    /** Invention numbers of 2018, whatever their check character is. */
    private static PatentNumber numbered(int at) {
        for (char check : "0123456789X".toCharArray()) {
            String number = "20181%07d.%c".formatted(700_000 + at, check);
            if (PatentNumber.Reading.of(number) instanceof PatentNumber.Reading.Valid) {
                return PatentNumber.parse(number);
            }
        }
        throw new IllegalStateException("no check character fits " + at);
    }

    private static long consentsAfterTheChange(ListingId listing) {
        return one.number("""
                select count(*) from domainevententry where aggregateidentifier = '%1$s'
                  and payloadtype = 'listing.ConsentGiven' and sequencenumber > (select max(sequencenumber)
                    from domainevententry where aggregateidentifier = '%1$s' and payloadtype = 'listing.TermsRevised')""".formatted(listing.value()));
    }

    private static List<String> events(String aggregateId) {
        return one.sql()
                .sql("select payloadtype from domainevententry where aggregateidentifier = ? order by sequencenumber")
                .params(aggregateId)
                .query(String.class)
                .list();
    }

    private static OfferTerms terms(String yuan) {
        return new OfferTerms(
                FeePlan.lumpSum(Money.ofYuan(yuan).fen()), 36, null, "comparable licences", "OFFICE", null);
    }

    private static Origin owner() {
        return by(OWNER, Role.REPRESENTATIVE);
    }

    private static Origin by(String organisationId, Role role) {
        return Origin.of(new Actor("per_it", organisationId, Set.of(role)), Instant.now());
    }

    private static LocalDate today() {
        return Shanghai.dayOf(Instant.now());
    }
}
