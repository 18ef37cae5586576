package org.openlicence.exchange.web.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.Deferral;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Licences that are paid after use: three months free, then 80,000 yuan, guaranteed by the fund of the demo set. */
public record TrialStage(ExchangeCommands commands, LocalDate today) {
    public static final String FUDONG = "org_12310110DEMFUD017L";
    public static final int MONTHS = 3;

    /** @param digits twelve of a patent number nobody has. @param begin day of the notice, on which the licence forms */
    public LicenceId taken(String digits, String taker, LocalDate begin, Deferral.Conversion conversion) {
        PatentNumber number = number(digits);
        LocalDate before = begin.minusDays(5);
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                new Bibliography(
                        "一种先试后付测试用的涂布方法",
                        "Coating method to try paying after use with",
                        null,
                        null,
                        List.of("B05D 1/00"),
                        LocalDate.of(2022, 3, 1),
                        LocalDate.of(2024, 6, 7),
                        null),
                List.of(new PatentOwner(FUDONG, "复东", 10_000)),
                by(FUDONG, before)));
        Deferral deferral = new Deferral(
                MONTHS,
                null,
                conversion,
                Deferral.FirstDue.TRIAL_END,
                null,
                "停止使用，返还资料，不保留任何权利",
                Deferral.Guarantee.FUND,
                "fnd_demo",
                true);
        OfferTerms terms = new OfferTerms(
                FeePlan.deferred(8_000_000, deferral), 36, null, null, "TECHNOLOGY_TRANSFER_OFFICE", null);
        ListingId listing = new ListingId("lst_trial_" + digits);
        commands.send(new ListingCommand.DraftListing(listing, number.patentId(), terms, by(FUDONG, before)));
        commands.send(new ListingCommand.RequestConsents(listing, by(FUDONG, before)));
        commands.send(new ListingCommand.FileDeclaration(listing, by(FUDONG, before)));
        commands.send(new ListingCommand.RecordAnnouncement(
                listing, "42-1", before, as("org_12310104DEMREG1234", Role.REGISTRAR, before)));
        LicenceId licence = new LicenceId("lic_trial_" + digits);
        commands.send(new ServeNotice(
                licence,
                listing,
                terms.hash().value(),
                new IntendedUse("涂布件 coated parts", begin, "310115", null),
                by(taker, begin)));
        return licence;
    }

    public Origin by(String organisation, LocalDate day) {
        return as(organisation, Role.REPRESENTATIVE, day);
    }

    public Origin system(LocalDate day) {
        return Origin.of(Actor.SYSTEM, noon(day));
    }

    private static Origin as(String organisation, Role role, LocalDate day) {
        return Origin.of(new Actor("per_trial", organisation, Set.of(role)), noon(day));
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
