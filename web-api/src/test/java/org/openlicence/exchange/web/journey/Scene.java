package org.openlicence.exchange.web.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.settlement.SimulatedBank;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Brings invented patents and offers to where a journey begins, by the commands their owners would send. */
record Scene(ExchangeCommands commands, SimulatedBank bank, Shown shown) {
    static final String FUDONG = "12310110DEMFUD017L";
    static final String JIANGLAN = "12320102DEMJAN027C";
    static final String HULAN = "91310115DEMHUL0537";

    private static final String REGISTER = "12310104DEMREG1234";
    private static final AtomicInteger SERIAL = new AtomicInteger(8_800_000);
    private static final int WHOLE = 10_000;

    /** An offer that takers may take. */
    record Offer(ListingId listing, PatentNumber number, OfferTerms terms) {
        String path() {
            return "/listings/" + listing;
        }

        /** Where its owners work on it. */
        String desk() {
            return "/desk/listings/" + listing;
        }
    }

    /** A number of an invention nobody has entered yet. */
    static PatentNumber freshNumber() {
        String digits = "20221" + SERIAL.incrementAndGet();
        return switch (PatentNumber.Reading.of("ZL" + digits + ".0")) {
            case PatentNumber.Reading.Valid valid -> new PatentNumber(valid.canonical());
            case PatentNumber.Reading.WrongCheck wrong -> new PatentNumber("ZL" + digits + "." + wrong.expected());
            case PatentNumber.Reading.Malformed malformed -> throw new IllegalStateException(digits);
        };
    }

    static LocalDate today() {
        return Shanghai.dayOf(Instant.now());
    }

    /** Filed as by {@link #filed}, and announced today. */
    Offer announced(FeePlan plan, String titleZh, String titleEn, String... owners) {
        Offer offer = filed(plan, titleZh, titleEn, owners);
        var announced =
                commands.send(new ListingCommand.RecordAnnouncement(offer.listing(), "42-4701", today(), registrar()));
        shown.listing(offer.listing(), announced.version());
        return offer;
    }

    /** Entered, offered with the consent of all owners, and filed. The first owner represents all. */
    Offer filed(FeePlan plan, String titleZh, String titleEn, String... owners) {
        PatentNumber number = freshNumber();
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        titleZh,
                        titleEn,
                        "为浏览器测试虚构的专利。以低成本工艺获得稳定的性能。",
                        "Invented for the browser tests. A low-cost process gives stable performance.",
                        List.of("B29C 45/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 7),
                        null),
                Arrays.stream(owners)
                        .map(code -> new PatentOwner(organisation(code), nameOf(code), WHOLE / owners.length))
                        .toList(),
                representative(owners[0])));
        var listing = new ListingId("lst_journey_" + number.patentId().value().substring(4));
        var terms = new OfferTerms(plan, 60, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        commands.send(new ListingCommand.DraftListing(listing, number.patentId(), terms, representative(owners[0])));
        commands.send(new ListingCommand.RequestConsents(listing, representative(owners[0])));
        for (String owner : Arrays.asList(owners).subList(1, owners.length)) {
            commands.send(new ListingCommand.GiveConsent(listing, terms.hash().value(), representative(owner)));
        }
        var filed = commands.send(new ListingCommand.FileDeclaration(listing, representative(owners[0])));
        shown.offer(number.patentId(), listing, filed.version());
        return new Offer(listing, number, terms);
    }

    /** A licence of the offer, paid for where something is due. Gives its id. */
    String taken(Offer offer, String taker) {
        var licence = new LicenceId("lic_journey_" + SERIAL.incrementAndGet());
        commands.send(new ServeNotice(
                licence,
                offer.listing(),
                offer.terms().hash().value(),
                new IntendedUse("试用产品 Trial product", today(), "310115", null),
                representative(taker)));
        long due = offer.terms().feePlan().dueAtConclusionFen();
        if (due > 0) {
            bank.pay(bank.paymentReference(licence), organisation(taker), Money.ofFen(due));
        }
        shown.inForce(licence);
        return licence.value();
    }

    /** Withdrawn by its only owner, and announced as withdrawn from today on. */
    void withdrawn(Offer offer, String owner) {
        commands.send(new ListingCommand.RequestWithdrawal(
                offer.listing(), "改为独占许可 Exclusive licence instead", representative(owner)));
        var closed = commands.send(
                new ListingCommand.RecordWithdrawalAnnouncement(offer.listing(), "42-4702", today(), registrar()));
        shown.listing(offer.listing(), closed.version());
    }

    private static Origin representative(String creditCode) {
        return origin(organisation(creditCode), Role.REPRESENTATIVE);
    }

    private static Origin registrar() {
        return origin(organisation(REGISTER), Role.REGISTRAR);
    }

    private static Origin origin(String organisation, Role role) {
        return Origin.of(new Actor("per_journey", organisation, Set.of(role)), Instant.now());
    }

    private static String organisation(String creditCode) {
        return "org_" + creditCode;
    }

    private static String nameOf(String creditCode) {
        return creditCode.equals(FUDONG) ? "复东理工大学（演示）" : "江岚大学（演示）";
    }
}
