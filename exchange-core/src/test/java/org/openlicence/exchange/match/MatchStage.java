package org.openlicence.exchange.match;

import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.P1;
import static org.openlicence.exchange.patent.PatentFixtures.POLICIES;
import static org.openlicence.exchange.patent.PatentFixtures.UNIVERSITY;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.Element;
import org.openlicence.exchange.demand.InMemoryDemandRegister;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.institution.ConflictNature;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.event.InstitutionEvent.ConflictDeclared;
import org.openlicence.exchange.institution.event.InstitutionEvent.InstitutionRegistered;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.inventory.event.Improvement;
import org.openlicence.exchange.inventory.event.Intention;
import org.openlicence.exchange.licence.LicenceId;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingFixtures;
import org.openlicence.exchange.listing.ListingStatus;
import org.openlicence.exchange.match.MatchCommand.AnswerNeed;
import org.openlicence.exchange.match.MatchCommand.ClaimCommission;
import org.openlicence.exchange.match.MatchCommand.ConsentToContact;
import org.openlicence.exchange.match.MatchCommand.CountRoyalty;
import org.openlicence.exchange.match.MatchCommand.DeclineMatch;
import org.openlicence.exchange.match.MatchCommand.GiveFeedback;
import org.openlicence.exchange.match.MatchCommand.LapseMatch;
import org.openlicence.exchange.match.MatchCommand.LinkOutcome;
import org.openlicence.exchange.match.MatchCommand.MarkAnswerDueSoon;
import org.openlicence.exchange.match.MatchCommand.ProposeMatch;
import org.openlicence.exchange.match.MatchCommand.SettleCommission;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** A broker of tier A, an enterprise with a published demand, and a university whose listing of P1 is open. */
abstract class MatchStage {
    static final String BROKER = "org_91310115DEMQH0017Q";
    static final String OTHER_BROKER = "org_91310115DEMQH0018N";
    static final MatchId ID = new MatchId("mat_1");
    static final DemandId DEMAND = new DemandId("dem_1");
    static final String PROPOSED = "2026-06-01";
    static final BrokerageContract CONTRACT =
            new BrokerageContract("B-2026-1", day("2026-05-20"), 300, MatchSide.ENTERPRISE, true, "3 % of what is due");

    final InMemoryMatchRegister register = new InMemoryMatchRegister();
    final InMemoryMatchTexts texts = new InMemoryMatchTexts();
    final InMemoryListingRegister listings = new InMemoryListingRegister();
    final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    final Past past = new Past();
    final InMemoryDemandRegister demands = new InMemoryDemandRegister();
    private final InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();

    MatchStage() {
        List.of(BROKER, OTHER_BROKER, ENTERPRISE, UNIVERSITY).forEach(id -> directory.enter(organisation(id)));
        listings.put(ListingFixtures.entry(ListingFixtures.L1, ListingStatus.ANNOUNCED));
        patents.enter(PatentFixtures.p1());
        demands.put(
                new RegisteredDemand(
                        DEMAND,
                        ENTERPRISE,
                        DemandType.TECHNOLOGY,
                        DemandStatus.PUBLISHED,
                        new PublicWords("separator", null, null, null, null, null, null, null, null, null),
                        60_000_000L,
                        "310000",
                        List.of("C38"),
                        day("2026-11-30"),
                        List.of(),
                        List.of(),
                        false,
                        Map.of()),
                Instant.EPOCH);
        broker(BROKER, "A");
    }

    /** Enters a broker with a tier from the beginning of 2026 on. */
    void broker(String organisation, String tier) {
        String id = InstitutionId.of(new OrganisationId(organisation)).value();
        past.add(id, new InstitutionRegistered(id, organisation, List.of(), List.of(), trace("2026-01-01")));
        past.add(
                id,
                new TierAssigned(
                        id, 1, tier, 2025, 80, day("2026-01-01"), "0", day("2026-01-16"), trace("2026-01-01")));
    }

    void conflict(String organisation, String other, ConflictNature nature) {
        String id = InstitutionId.of(new OrganisationId(organisation)).value();
        past.add(id, new ConflictDeclared(id, other, nature.name(), trace("2026-02-01")));
    }

    /** Nothing has happened to any match. */
    TestExecutor<Match> fresh() {
        register.clear();
        return again();
    }

    /** Nothing has happened to this match, whatever happened to others. */
    TestExecutor<Match> again() {
        return fixture().givenNoPriorActivity();
    }

    TestExecutor<Match> given(MatchCommand... commands) {
        register.clear();
        return fixture().givenCommands((Object[]) commands);
    }

    AggregateTestFixture<Match> fixture() {
        AggregateTestFixture<Match> fixture = PatentFixtures.fixture(Match.class);
        fixture.registerInjectableResource(
                new ProposalSources(past, new OfferedPatents(listings, patents, past), demands, directory, POLICIES));
        fixture.registerInjectableResource(past);
        fixture.registerInjectableResource(register);
        fixture.registerInjectableResource(texts);
        return fixture;
    }

    static ProposeMatch propose() {
        return propose(ID, BROKER, null, CONTRACT);
    }

    static ProposeMatch propose(
            MatchId id, String broker, @Nullable ConflictNature conflict, @Nullable BrokerageContract contract) {
        return new ProposeMatch(
                id,
                DEMAND,
                new OrganisationId(ENTERPRISE),
                P1,
                7_400,
                Set.of(Element.MATERIAL, Element.EFFECT),
                "same separator, the effect is measured",
                conflict,
                contract,
                by(broker, Role.REPRESENTATIVE, PROPOSED));
    }

    static ConsentToContact consent(String organisation) {
        return new ConsentToContact(ID, 300, CONTRACT.hash(), by(organisation, Role.REPRESENTATIVE, "2026-06-10"));
    }

    static DeclineMatch decline(String organisation) {
        return new DeclineMatch(
                ID, MatchRefusal.PRICE, "too dear", by(organisation, Role.REPRESENTATIVE, "2026-06-10"));
    }

    static LapseMatch lapse(String on) {
        return new LapseMatch(ID, exchange(on));
    }

    /** Proposed, and both have agreed on 2026-06-10. */
    static MatchCommand[] introduced() {
        return new MatchCommand[] {propose(), consent(ENTERPRISE), consent(UNIVERSITY)};
    }

    static MatchCommand[] after(MatchCommand[] before, MatchCommand... more) {
        List<MatchCommand> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return all.toArray(MatchCommand[]::new);
    }

    static GiveFeedback feedback(Intention intention, @Nullable MatchRefusal refusal) {
        return new GiveFeedback(
                ID,
                4,
                Improvement.MINOR,
                "wider web",
                intention,
                refusal,
                by(ENTERPRISE, Role.REPRESENTATIVE, "2026-06-20"));
    }

    static MarkAnswerDueSoon dueSoon(String on) {
        return new MarkAnswerDueSoon(ID, exchange(on));
    }

    static CountRoyalty royalty(String licence, String reference, String yuan) {
        return new CountRoyalty(
                ID, new LicenceId(licence), reference, Money.ofYuan(yuan), day("2026-10-20"), exchange("2026-10-21"));
    }

    static AnswerNeed answer(String on) {
        return new AnswerNeed(ID, "1.2 m is possible", by(UNIVERSITY, Role.REPRESENTATIVE, on));
    }

    static LinkOutcome outcome(String on) {
        return new LinkOutcome(ID, OutcomeKind.LICENCE, "lic_1", day(on), 5_000_000L, exchange(on));
    }

    static ClaimCommission claim(String yuan) {
        return new ClaimCommission(ID, Money.ofYuan(yuan), by(BROKER, Role.REPRESENTATIVE, "2026-09-01"));
    }

    static SettleCommission settle(String organisation, String paidOn) {
        return new SettleCommission(ID, "PAY-1", day(paidOn), by(organisation, Role.REPRESENTATIVE, "2026-09-10"));
    }

    static Trace trace(String on) {
        return Trace.of(exchange(on), POLICIES.version(), Law.DESIGN.art("tests"));
    }

    static Origin side(String organisation, String on) {
        return by(organisation, Role.REPRESENTATIVE, on);
    }

    static Matcher<List<? super EventMessage<?>>> of(Class<?>... types) {
        List<Class<?>> expected = List.of(types);
        return new CustomTypeSafeMatcher<>("events " + expected) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.stream()
                        .map(event -> ((EventMessage<?>) event).getPayloadType())
                        .toList()
                        .equals(expected);
            }
        };
    }

    static void refused(ResultValidator<Match> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }

    private static Entry organisation(String id) {
        return new Entry(
                new OrganisationId(id), id.substring(4), id, null, OrganisationKind.ENTERPRISE, "310115", null);
    }

    /** Events of aggregates that are not under test. */
    static final class Past implements EventHistory {
        private final Map<String, List<ExchangeEvent>> events = new HashMap<>();

        void add(String aggregateId, ExchangeEvent event) {
            events.computeIfAbsent(aggregateId, id -> new ArrayList<>()).add(event);
        }

        @Override
        public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
            return events.getOrDefault(aggregateId, List.of()).stream()
                    .map(family::cast)
                    .toList();
        }
    }
}
