package org.openlicence.exchange.ops.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.LicenceCommand.ServeNotice;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.ListingCommand;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.Bibliography;
import org.openlicence.exchange.patent.PatentCommand;
import org.openlicence.exchange.patent.PatentCommand.RegisterPatent;
import org.openlicence.exchange.patent.PatentNumber;
import org.openlicence.exchange.patent.PatentType;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Invented patents, listings and takers by number. */
final class World {
    private static final String OWNER = organisation(0);
    private static final Actor PATENTEE = new Actor("per_bench_owner", OWNER, Set.of(Role.REPRESENTATIVE));
    private static final Actor REGISTRAR = new Actor("per_bench_registrar", "org_exchange", Set.of(Role.REGISTRAR));
    private static final Actor OPERATOR = new Actor("per_bench_operator", "org_exchange", Set.of(Role.OPERATOR));
    private static final OfferTerms TERMS =
            new OfferTerms(FeePlan.free(), 36, null, "invented for a measurement", "TECHNOLOGY_TRANSFER_OFFICE", null);

    private final ExchangeCommands commands;
    private final Clock clock;

    World(ExchangeCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /** The owner and so many takers, as the directory must know them before their contracts are registered. */
    void registerOrganisations(int takers) throws InterruptedException {
        Load.run(8, 0, takers + 1, 600, this::register);
    }

    private void register(int n) {
        String id = organisation(n);
        commands.send(new RegisterOrganisation(
                new OrganisationId(id),
                id.substring("org_".length()),
                "测量示例单位" + n,
                "Measured organisation " + n,
                n == 0 ? OrganisationKind.UNIVERSITY : OrganisationKind.ENTERPRISE,
                "310104",
                null,
                "invented for a measurement",
                by(OPERATOR)));
    }

    /** Number 0 is the owner, the others are takers. */
    static String organisation(int n) {
        return "org_91310104BENCH%05d".formatted(n);
    }

    /** A granted patent with one owner and a draft that lacks only the filing. */
    void prepareDraft(int n) {
        PatentNumber number = number(n);
        commands.send(new RegisterPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                Texts.bibliography(n, LocalDate.of(2020, 1, 1 + n % 28), LocalDate.of(2022, 5, 10)),
                List.of(new PatentOwner(OWNER, "测量示例大学", 10_000)),
                by(PATENTEE)));
        commands.send(new ListingCommand.DraftListing(listing(n), number.patentId(), TERMS, by(PATENTEE)));
        commands.send(new ListingCommand.RequestConsents(listing(n), by(PATENTEE)));
    }

    void file(int n) {
        commands.send(new ListingCommand.FileDeclaration(listing(n), by(PATENTEE)));
    }

    void announce(int n) {
        commands.send(new ListingCommand.RecordAnnouncement(listing(n), "BENCH-1", today(), by(REGISTRAR)));
    }

    /** A free licence: notice and formation in one command. @param taker from 1 */
    void take(int listing, int taker) {
        Actor actor = new Actor("per_bench_" + taker, organisation(taker), Set.of(Role.REPRESENTATIVE));
        commands.send(new ServeNotice(
                new LicenceId("lic_bench_" + listing + "_" + taker),
                listing(listing),
                TERMS.hash().value(),
                new IntendedUse("a product", today(), "310104", null),
                by(actor)));
    }

    /** A patent as a bulk import brings it. @return its id */
    String importPatent(int n) {
        PatentNumber number = number(5_000_000 + n);
        Bibliography bibliography = Texts.bibliography(n, LocalDate.of(2019, 3, 1 + n % 28), null);
        commands.send(new PatentCommand.ImportPatent(
                number.patentId(),
                number.canonical(),
                PatentType.INVENTION,
                bibliography,
                List.of(new PatentOwner(null, "测量示例研究院" + n % 500, null)),
                "bench:" + n,
                by(OPERATOR)));
        return number.patentId().value();
    }

    private static ListingId listing(int n) {
        return new ListingId("lst_bench_" + n);
    }

    /** A number with a right check character, {@code n} below ten million. */
    static PatentNumber number(int n) {
        String digits = "20201%07d".formatted(n);
        for (char check : "0123456789X".toCharArray()) {
            var read = PatentNumber.read("ZL" + digits + "." + check);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new IllegalStateException("no check character fits " + digits);
    }

    private LocalDate today() {
        return Shanghai.dayOf(clock.instant());
    }

    /** The owner's representative, now. */
    Origin owner() {
        return by(PATENTEE);
    }

    private Origin by(Actor actor) {
        return Origin.of(actor, clock.instant());
    }
}
