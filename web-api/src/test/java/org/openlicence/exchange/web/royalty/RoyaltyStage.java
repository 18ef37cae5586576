package org.openlicence.exchange.web.royalty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ConfirmPayment;
import org.openlicence.exchange.licence.LicenceCommand.FormByContract;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.licence.SignedContract;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.FeePlan.RoyaltyBase;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.royalty.RoyaltyCommand.StateRoyalty;
import org.openlicence.exchange.royalty.RoyaltyId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/**
 * A licence that formed months ago, so that periods have ended: 20,000 yuan and 300 bp on net sales every three months, of a
 * patent that two universities own 70 to 30. Commands carry the days on which they would have come.
 */
public record RoyaltyStage(ExchangeCommands commands, LocalDate today) {
    static final String FUDONG = "org_12310110DEMFUD017L";
    static final String JIANGLAN = "org_12320102DEMJAN027C";
    static final int MONTHS = 3;

    /** The second period ended ten days ago. */
    public LocalDate begin() {
        return today.minusMonths(2 * MONTHS).minusDays(10);
    }

    /** Last day of the first period. */
    public LocalDate firstEnd() {
        return begin().plusMonths(MONTHS);
    }

    /** @param digits twelve of a patent number nobody has */
    public LicenceId inForce(String digits, String taker) {
        return inForce(
                digits,
                taker,
                FeePlan.entryPlusRoyalty(2_000_000, RoyaltyBase.NET_SALES, 300, "开票金额减去增值税、退货、折让和运费", MONTHS));
    }

    /** The same on another plan that makes 20,000 yuan due at conclusion. */
    LicenceId inForce(String digits, String taker, FeePlan plan) {
        PatentNumber number = registered(digits);
        OfferTerms terms = new OfferTerms(plan, 36, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        ListingId listing = new ListingId("lst_royalty_" + digits);
        LocalDate before = begin().minusDays(5);
        commands.send(new ListingCommand.DraftListing(listing, number.patentId(), terms, by(FUDONG, before)));
        commands.send(new ListingCommand.RequestConsents(listing, by(FUDONG, before)));
        commands.send(new ListingCommand.GiveConsent(listing, terms.hash().value(), by(JIANGLAN, before)));
        commands.send(new ListingCommand.FileDeclaration(listing, by(FUDONG, before)));
        commands.send(new ListingCommand.RecordAnnouncement(
                listing, "42-1", before, as("org_12310104DEMREG1234", Role.REGISTRAR, before)));
        LicenceId licence = new LicenceId("lic_royalty_" + digits);
        commands.send(new ServeNotice(
                licence,
                listing,
                terms.hash().value(),
                new IntendedUse("注塑件 mouldings", begin(), "310115", null),
                by(taker, begin())));
        commands.send(new ConfirmPayment(
                licence, "IT-" + digits, Money.ofYuan("20000"), taker, noon(begin()), system(begin())));
        return licence;
    }

    /** A negotiated licence of that day: 20,000 yuan, to be paid within thirty days, and unpaid. */
    LicenceId byContract(String digits, String taker) {
        PatentNumber number = registered(digits);
        OfferTerms terms =
                new OfferTerms(FeePlan.lumpSum(2_000_000), 36, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        LicenceId licence = new LicenceId("lic_contract_" + digits);
        String text = "{\"licence\":\"" + digits + "\"}";
        SignedContract contract = new SignedContract(
                "neg_contract_" + digits,
                text,
                ContentHash.of(text).value(),
                1,
                number.patentId(),
                taker,
                List.of(FUDONG, JIANGLAN),
                terms,
                begin().plusDays(30),
                noon(begin()));
        IntendedUse use = new IntendedUse("注塑件 mouldings", begin(), "310115", null);
        commands.send(new FormByContract(licence, contract, use, system(begin())));
        return licence;
    }

    private PatentNumber registered(String digits) {
        PatentNumber number = number(digits);
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        "一种提成测试用的注塑方法",
                        "Moulding method to try royalties with",
                        null,
                        null,
                        List.of("B29C 45/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 7),
                        null),
                List.of(new PatentOwner(FUDONG, "复东", 7_000), new PatentOwner(JIANGLAN, "江岚", 3_000)),
                by(FUDONG, begin().minusDays(9))));
        return number;
    }

    /** The first period's net sales of 10,000 yuan, stated five days after its end: 300 yuan are due, long ago. */
    public void statedLongAgo(LicenceId licence, String taker) {
        commands.send(new StateRoyalty(
                RoyaltyId.of(licence), 1, 1_000_000, true, by(taker, firstEnd().plusDays(5))));
    }

    public Origin by(String organisation, LocalDate day) {
        return as(organisation, Role.REPRESENTATIVE, day);
    }

    public Origin system(LocalDate day) {
        return Origin.of(Actor.SYSTEM, noon(day));
    }

    private static Origin as(String organisation, Role role, LocalDate day) {
        return Origin.of(new Actor("per_royalty", organisation, Set.of(role)), noon(day));
    }

    private static Instant noon(LocalDate day) {
        return Shanghai.startOf(day).plusSeconds(43_200);
    }

    private static PatentNumber number(String digits) {
        return switch (PatentNumber.Reading.of("ZL" + digits + ".0")) {
            case PatentNumber.Reading.Valid valid -> new PatentNumber(valid.canonical());
            case PatentNumber.Reading.WrongCheck wrong -> new PatentNumber("ZL" + digits + "." + wrong.expected());
            case PatentNumber.Reading.Malformed malformed -> throw new IllegalStateException(digits);
        };
    }
}
