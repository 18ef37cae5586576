package org.openlicence.exchange.negotiation;

import static org.openlicence.exchange.negotiation.NegotiationStage.*;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.negotiation.NegotiationCommand.AcceptOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.BreakOff;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.SignContract;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationBrokenOff;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferAccepted;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.PublicityRecorded;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.SignatureGiven;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.TermsAgreed;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** What the sides of a negotiation may do, and what comes of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NegotiationTest {
    @Test
    void opens_for_a_listed_and_for_an_unlisted_patent_and_names_the_public_owner() {
        NegotiationOpened unlisted = (NegotiationOpened)
                one(new NegotiationStage().fixture.givenNoPriorActivity().when(open()));
        Assertions.assertThat(unlisted.listingId()).isNull();
        Assertions.assertThat(unlisted.publicOwnerIds()).containsExactly(UNIVERSITY);
        new NegotiationStage().fixture.givenCommands(open()).when(open()).expectNoEvents();
        refused(new NegotiationStage().fixture.givenCommands(open()).when(open("other words")), "NG-09");

        NegotiationOpened listed = (NegotiationOpened)
                one(NegotiationStage.listed().fixture.givenNoPriorActivity().when(open()));
        Assertions.assertThat(listed.listingId()).isEqualTo("lst_01");
    }

    @Test
    void is_not_opened_by_an_owner_nor_about_a_right_that_cannot_be_licensed() {
        refused(
                new NegotiationStage().fixture.givenNoPriorActivity().when(open(PatentFixtures.owner("2026-06-01"))),
                "LC-03");
        PatentFacts exclusive = PatentFixtures.with(
                PatentFixtures.p1(),
                new LicenceInTerm("R-1", LicenceForm.EXCLUSIVE, day("2026-01-01"), day("2026-12-31")));
        refused(new NegotiationStage(exclusive).fixture.givenNoPriorActivity().when(open()), "OL-03");
        PatentFacts ownerUnknown = owners(new PatentOwner(null, "某校", 10_000));
        refused(
                new NegotiationStage(ownerUnknown)
                        .fixture
                        .givenNoPriorActivity()
                        .when(open()),
                "NG-04");
    }

    @Test
    void scenario_21_no_sole_licence_while_listed_an_ordinary_one_is_allowed() {
        MakeOffer sole = new MakeOffer(ID, terms(LicenceForm.SOLE, 300_000_000, 60), null, university("2026-06-02"));
        refused(NegotiationStage.listed().opened().when(sole), "NG-01");
        refused(new NegotiationStage().opened().when(sole), "NG-02");
        refused(
                NegotiationStage.listed()
                        .opened()
                        .when(new MakeOffer(
                                ID, terms(LicenceForm.EXCLUSIVE, 300_000_000, 60), null, university("2026-06-02"))),
                "NG-01");
        Assertions.assertThat(one(NegotiationStage.listed().opened().when(offer(taker("2026-06-02"), 3_000_000))))
                .isInstanceOfSatisfying(OfferMade.class, made -> {
                    Assertions.assertThat(made.version()).isEqualTo(1);
                    Assertions.assertThat(
                                    ContractContent.read(made.content()).hash().value())
                            .isEqualTo(made.contentHash());
                });
    }

    @Test
    void offers_alternate_and_each_is_a_version_of_its_own() {
        refused(offered().when(offer(taker("2026-06-03"), 2_500_000)), "NG-03");
        offered().when(offer(taker("2026-06-03"), 3_000_000)).expectNoEvents();
        OfferMade counter = (OfferMade) one(offered().when(offer(university("2026-06-03"), 4_000_000)));
        Assertions.assertThat(counter.version()).isEqualTo(2);
        Assertions.assertThat(counter.side()).isEqualTo("LICENSOR");
        Assertions.assertThat(counter.contentHash()).isNotEqualTo(hash(offered()));
    }

    @Test
    void only_the_last_version_is_agreed_to_and_by_everybody() {
        String first = hash(offered());
        TestExecutor<Negotiation> countered = offered().andGivenCommands(offer(university("2026-06-03"), 4_000_000));
        refused(countered.when(new AcceptOffer(ID, first, taker("2026-06-04"))), "NG-06");
        all(
                offered().when(new AcceptOffer(ID, first, university("2026-06-03"))),
                OfferAccepted.class,
                TermsAgreed.class);
        offered().when(new AcceptOffer(ID, first, taker("2026-06-03"))).expectNoEvents();
        refused(agreed().when(offer(university("2026-06-05"), 4_000_000)), "NG-05");
    }

    @Test
    void every_co_owner_consents_and_signs() {
        String hash = hash(ofTwo());
        Origin second = PatentFixtures.by(ENTERPRISE, Role.REPRESENTATIVE, "2026-06-04");
        AcceptOffer first = new AcceptOffer(ID, hash, university("2026-06-03"));
        all(ofTwo().when(first), OfferAccepted.class);
        refused(
                ofTwo().andGivenCommands(first).when(new SignContract(ID, hash, taker("2026-06-04"))),
                "NG-05",
                "NG-07");
        all(
                ofTwo().andGivenCommands(first).when(new AcceptOffer(ID, hash, second)),
                OfferAccepted.class,
                TermsAgreed.class);
    }

    @Test
    void price_of_a_public_owner_is_published_before_anybody_signs() {
        String hash = hash(offered());
        refused(agreed().when(new SignContract(ID, hash, taker("2026-06-10"))), "NG-07");
        refused(agreed().when(publicity("2026-06-01", "2026-06-05")), "NG-08");
        refused(agreed().when(publicity("2026-06-06", "2026-06-05")), "NG-08");
        refused(offered().when(publicity("2026-06-03", "2026-06-03")), "NG-05", "NG-08");
        PublicityRecorded recorded = (PublicityRecorded) one(agreed().when(publicity("2026-06-08", "2026-06-08")));
        Assertions.assertThat(recorded.lastDay()).isEqualTo("2026-06-23");
        refused(new NegotiationStage().published().when(new SignContract(ID, hash, taker("2026-06-23"))), "NG-07");
        all(
                new NegotiationStage().published().when(new SignContract(ID, hash, taker("2026-06-24"))),
                SignatureGiven.class);
    }

    @Test
    void last_signature_concludes_the_contract_and_binds_taker_and_patent() {
        String hash = hash(offered());
        TestExecutor<Negotiation> half =
                new NegotiationStage().published().andGivenCommands(new SignContract(ID, hash, taker("2026-06-24")));
        half.when(new SignContract(ID, hash, taker("2026-06-25"))).expectNoEvents();
        NegotiationStage whole = new NegotiationStage();
        List<NegotiationEvent> signed = all(
                whole.published()
                        .andGivenCommands(new SignContract(ID, hash, taker("2026-06-24")))
                        .when(new SignContract(ID, hash, university("2026-06-26"))),
                SignatureGiven.class,
                ContractSigned.class);
        ContractSigned contract = (ContractSigned) signed.get(1);
        Assertions.assertThat(contract.licenceId()).isEqualTo("lic_neg_1");
        Assertions.assertThat(contract.paymentDueOn()).isEqualTo("2026-07-26");
        Assertions.assertThat(whole.licences.openLicenceOf(TAKER, P1)).contains(ID.licenceId());
    }

    @Test
    void a_licence_taken_meanwhile_and_another_owner_keep_the_contract_from_being_signed() {
        String hash = hash(offered());
        NegotiationStage taken = new NegotiationStage();
        TestExecutor<Negotiation> published = taken.published();
        taken.licences.reserve(new LicenceId("lic_fast"), TAKER, P1, ListingFixtures.L1);
        refused(published.when(new SignContract(ID, hash, taker("2026-06-24"))), "LC-04");

        NegotiationStage sold = new NegotiationStage();
        TestExecutor<Negotiation> before = sold.published();
        sold.patents.update(owners(new PatentOwner(ENTERPRISE, "乙公司", 10_000)));
        refused(before.when(new SignContract(ID, hash, taker("2026-06-24"))), "NG-10");
    }

    @Test
    void either_side_breaks_off_until_everybody_has_signed() {
        BreakOff ends = new BreakOff(ID, "no budget", taker("2026-06-05"));
        all(agreed().when(ends), NegotiationBrokenOff.class);
        agreed().andGivenCommands(ends).when(ends).expectNoEvents();
        refused(agreed().andGivenCommands(ends).when(offer(university("2026-06-06"), 1)), "NG-05");
        refused(
                new NegotiationStage()
                        .opened()
                        .when(new BreakOff(
                                ID, "x", PatentFixtures.by("org_stranger", Role.REPRESENTATIVE, "2026-06-05"))),
                "AUTH-01");
    }
}
