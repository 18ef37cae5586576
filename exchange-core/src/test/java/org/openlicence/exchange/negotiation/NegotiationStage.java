package org.openlicence.exchange.negotiation;

import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomMatcher;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.InMemoryLicenceRegister;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.licence.PlainContractSigner;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.listing.terms.FeePlan;
import org.openlicence.exchange.negotiation.NegotiationCommand.AcceptOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.MakeOffer;
import org.openlicence.exchange.negotiation.NegotiationCommand.OpenNegotiation;
import org.openlicence.exchange.negotiation.NegotiationCommand.RecordPublicity;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.LicenceForm;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** A company and the university that owns P1, and sometimes a second owner, about an ordinary licence. */
final class NegotiationStage {
    static final NegotiationId ID = new NegotiationId("neg_1");
    static final String TAKER = "org_91310000MA1FL8TQ32";
    static final IntendedUse USE = new IntendedUse("separator film", LocalDate.of(2026, 9, 1), "310104", null);

    final InMemoryListingRegister listings = new InMemoryListingRegister();
    final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    final InMemoryLicenceRegister licences = new InMemoryLicenceRegister();
    final AggregateTestFixture<Negotiation> fixture = PatentFixtures.fixture(Negotiation.class);

    NegotiationStage() {
        this(PatentFixtures.p1());
    }

    NegotiationStage(PatentFacts facts) {
        patents.enter(facts);
        fixture.registerInjectableResource(listings)
                .registerInjectableResource(patents)
                .registerInjectableResource(licences)
                .registerInjectableResource(directory())
                .registerInjectableResource(new PlainContractSigner());
    }

    static NegotiationStage listed() {
        NegotiationStage other = new NegotiationStage();
        other.listings.reserve(ListingFixtures.entry(ListingFixtures.L1, ListingStatus.ANNOUNCED));
        return other;
    }

    TestExecutor<Negotiation> opened() {
        return fixture.givenCommands(open());
    }

    static TestExecutor<Negotiation> offered() {
        return new NegotiationStage().opened().andGivenCommands(offer(taker("2026-06-02"), 3_000_000));
    }

    static TestExecutor<Negotiation> ofTwo() {
        return new NegotiationStage(PatentFixtures.p1OfTwo())
                .opened()
                .andGivenCommands(offer(taker("2026-06-02"), 3_000_000));
    }

    TestExecutor<Negotiation> agreedHere() {
        return opened().andGivenCommands(
                        offer(taker("2026-06-02"), 3_000_000),
                        new AcceptOffer(ID, hash(offered()), university("2026-06-04")));
    }

    static TestExecutor<Negotiation> agreed() {
        return new NegotiationStage().agreedHere();
    }

    TestExecutor<Negotiation> published() {
        return agreedHere().andGivenCommands(publicity("2026-06-08", "2026-06-08"));
    }

    static String hash(TestExecutor<Negotiation> offered) {
        List<String> hashes = new ArrayList<>();
        offered.when(new AcceptOffer(ID, "0".repeat(64), university("2026-06-03")))
                .expectException(new CustomMatcher<Throwable>("the present hash") {
                    @Override
                    public boolean matches(Object failure) {
                        ((Refused) failure)
                                .refusals()
                                .forEach(refusal -> hashes.add(refusal.inputs().get("present")));
                        return true;
                    }
                });
        return hashes.getFirst();
    }

    static OpenNegotiation open() {
        return open(taker("2026-06-01"));
    }

    static OpenNegotiation open(String message) {
        return new OpenNegotiation(ID, P1, USE, message, taker("2026-06-01"));
    }

    static OpenNegotiation open(Origin origin) {
        return new OpenNegotiation(ID, P1, USE, null, origin);
    }

    static MakeOffer offer(Origin origin, long fen) {
        return new MakeOffer(ID, terms(LicenceForm.ORDINARY, fen, 36), null, origin);
    }

    static ContractTerms terms(LicenceForm form, long fen, int months) {
        return new ContractTerms(form, ListingFixtures.terms(FeePlan.lumpSum(fen), months, null), null, 30);
    }

    static RecordPublicity publicity(String noticeOn, String today) {
        return new RecordPublicity(ID, day(noticeOn), "https://example.org/notice", university(today));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static Origin taker(String day) {
        return PatentFixtures.by(TAKER, Role.REPRESENTATIVE, day);
    }

    static Origin university(String day) {
        return PatentFixtures.owner(day);
    }

    static PatentFacts owners(PatentOwner... owners) {
        PatentFacts p1 = PatentFixtures.p1();
        return new PatentFacts(
                p1.patentId(),
                p1.number(),
                p1.type(),
                p1.titleZh(),
                p1.titleEn(),
                p1.filedOn(),
                p1.grantedOn(),
                p1.expiresOn(),
                List.of(owners),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    static OrganisationDirectory directory() {
        InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
        directory.enter(entry(UNIVERSITY, "甲大学", OrganisationKind.UNIVERSITY));
        directory.enter(entry(ENTERPRISE, "乙公司", OrganisationKind.ENTERPRISE));
        directory.enter(entry(TAKER, "丙公司", OrganisationKind.ENTERPRISE));
        return directory;
    }

    static OrganisationDirectory.Entry entry(String id, String name, OrganisationKind kind) {
        return new OrganisationDirectory.Entry(
                new OrganisationId(id), id.substring(4), name, null, kind, "310104", null);
    }

    static NegotiationEvent one(ResultValidator<Negotiation> result) {
        List<NegotiationEvent> recorded = recorded(result);
        Assertions.assertThat(recorded).hasSize(1);
        return recorded.getFirst();
    }

    static List<NegotiationEvent> all(ResultValidator<Negotiation> result, Class<?>... types) {
        List<NegotiationEvent> recorded = recorded(result);
        Assertions.assertThat(recorded).hasExactlyElementsOfTypes(types);
        return recorded;
    }

    static List<NegotiationEvent> recorded(ResultValidator<Negotiation> result) {
        List<NegotiationEvent> recorded = new ArrayList<>();
        result.expectSuccessfulHandlerExecution()
                .expectEventsMatching(new CustomMatcher<List<EventMessage<?>>>("any events") {
                    @Override
                    public boolean matches(@Nullable Object events) {
                        ((List<?>) events)
                                .forEach(e -> recorded.add((NegotiationEvent) ((EventMessage<?>) e).getPayload()));
                        return true;
                    }
                });
        return recorded;
    }

    static void refused(ResultValidator<Negotiation> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }
}
