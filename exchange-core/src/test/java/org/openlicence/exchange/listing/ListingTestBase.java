package org.openlicence.exchange.listing;

import static org.openlicence.exchange.listing.ListingFixtures.AT_50_000;
import static org.openlicence.exchange.listing.ListingFixtures.L1;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.owner;
import static org.openlicence.exchange.patent.PatentFixtures.registrar;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.openlicence.exchange.listing.ListingCommand.ConsentToWithdrawal;
import org.openlicence.exchange.listing.ListingCommand.DraftListing;
import org.openlicence.exchange.listing.ListingCommand.FileDeclaration;
import org.openlicence.exchange.listing.ListingCommand.GiveConsent;
import org.openlicence.exchange.listing.ListingCommand.RecordAnnouncement;
import org.openlicence.exchange.listing.ListingCommand.RequestConsents;
import org.openlicence.exchange.listing.ListingCommand.RequestWithdrawal;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Role;

/** The aggregate with both registers in memory, and the commands that lead to each state. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ListingTestBase {
    static final String DAY = "2026-04-01";

    InMemoryPatentRegister patents = new InMemoryPatentRegister();
    InMemoryListingRegister listings = new InMemoryListingRegister();
    InMemoryObjectionTexts texts = new InMemoryObjectionTexts();
    AggregateTestFixture<PatentListing> fixture;

    @BeforeEach
    void prepare() {
        patents = new InMemoryPatentRegister();
        listings = new InMemoryListingRegister();
        fixture = PatentFixtures.fixture(PatentListing.class);
        fixture.registerInjectableResource(patents);
        fixture.registerInjectableResource(listings);
        fixture.registerInjectableResource(organisations());
        texts = new InMemoryObjectionTexts();
        fixture.registerInjectableResource(texts);
    }

    /** Sends commands in order on fresh registers; the last one is what the test looks at. */
    ResultValidator<PatentListing> after(PatentFacts patent, List<ListingCommand> before, ListingCommand last) {
        prepare();
        patents.put(patent);
        return fixture.givenCommands(before).when(last);
    }

    /** A public university in Hangzhou and a company in Guangzhou. */
    private static OrganisationDirectory organisations() {
        InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
        directory.enter(organisation(UNIVERSITY, OrganisationKind.UNIVERSITY, "330106"));
        directory.enter(organisation(ENTERPRISE, OrganisationKind.ENTERPRISE, "440106"));
        return directory;
    }

    private static OrganisationDirectory.Entry organisation(String id, OrganisationKind kind, String division) {
        return new OrganisationDirectory.Entry(
                new OrganisationId(id), id.substring(4), "单位", null, kind, division, null);
    }

    ListingEntry row() {
        return listings.lockForTaking(L1).orElseThrow();
    }

    static DraftListing draft(OfferTerms terms) {
        return new DraftListing(L1, PatentFixtures.P1, terms, owner(DAY));
    }

    /** Draft, own consent, and the enterprise's when it is an owner. */
    static List<ListingCommand> ready(OfferTerms terms, boolean twoOwners) {
        List<ListingCommand> commands = new ArrayList<>(List.of(draft(terms), new RequestConsents(L1, owner(DAY))));
        if (twoOwners) {
            commands.add(consent(terms));
        }
        return commands;
    }

    static GiveConsent consent(OfferTerms terms) {
        return new GiveConsent(L1, terms.hash().value(), by(ENTERPRISE, Role.REPRESENTATIVE, DAY));
    }

    static FileDeclaration file(String day) {
        return new FileDeclaration(L1, owner(day));
    }

    static List<ListingCommand> filed(boolean twoOwners) {
        return plus(ready(AT_50_000, twoOwners), file(DAY));
    }

    static List<ListingCommand> announced(boolean twoOwners) {
        return plus(filed(twoOwners), announce("2026-04-20", "2026-04-20"));
    }

    static RecordAnnouncement announce(String announcedOn, String recordedOn) {
        return new RecordAnnouncement(L1, "42-16", day(announcedOn), registrar(recordedOn));
    }

    static RequestWithdrawal requestWithdrawal(String day) {
        return new RequestWithdrawal(L1, "由自己实施", owner(day));
    }

    static ConsentToWithdrawal consentToWithdrawal(String day) {
        return new ConsentToWithdrawal(L1, by(ENTERPRISE, Role.REPRESENTATIVE, day));
    }

    static List<ListingCommand> plus(List<ListingCommand> commands, ListingCommand... more) {
        List<ListingCommand> all = new ArrayList<>(commands);
        all.addAll(List.of(more));
        return all;
    }
}
