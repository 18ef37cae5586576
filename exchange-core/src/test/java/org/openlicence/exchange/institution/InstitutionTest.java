package org.openlicence.exchange.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.patent.PatentFixtures.ENTERPRISE;
import static org.openlicence.exchange.patent.PatentFixtures.by;
import static org.openlicence.exchange.patent.PatentFixtures.day;
import static org.openlicence.exchange.patent.PatentFixtures.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.institution.InstitutionCommand.AppealTier;
import org.openlicence.exchange.institution.InstitutionCommand.AssignTier;
import org.openlicence.exchange.institution.InstitutionCommand.DecideCreditCase;
import org.openlicence.exchange.institution.InstitutionCommand.DecideTierAppeal;
import org.openlicence.exchange.institution.InstitutionCommand.DeclareConflict;
import org.openlicence.exchange.institution.InstitutionCommand.DescribeInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.EndConflict;
import org.openlicence.exchange.institution.InstitutionCommand.NameManager;
import org.openlicence.exchange.institution.InstitutionCommand.OpenCreditCase;
import org.openlicence.exchange.institution.InstitutionCommand.RecordLevels;
import org.openlicence.exchange.institution.InstitutionCommand.RecordSubsidy;
import org.openlicence.exchange.institution.InstitutionCommand.RegisterInstitution;
import org.openlicence.exchange.institution.InstitutionCommand.RemoveManager;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Law;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Trace;

/** An institution entered on 2026-03-02, and what the market office decides about its credit. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstitutionTest {
    private static final String BROKER = "org_91310115DEMQH0017Q";
    private static final InstitutionId ID = InstitutionId.of(new OrganisationId(BROKER));
    private static final OrganisationId OTHER = new OrganisationId(ENTERPRISE);

    private static final ManagerAccounts ACCOUNTS =
            (person, organisation) -> person.equals("per_7f3a") && organisation.equals(BROKER);
    /** 12 introductions, 3 outcomes of which 2 were to be recorded and 1 was, one stated conflict, no case: 60·20 + 83·30 + 50·20 + 100·30. */
    private static final BrokeredYears YEARS = (organisation, year) ->
            year == 2025 ? new BrokeredYear(12, 3, 2, 1, 1, 0, 0) : new BrokeredYear(0, 0, 0, 0, 0, 0, 0);

    private final InMemoryInstitutionTexts texts = new InMemoryInstitutionTexts();
    private final AggregateTestFixture<Institution> fixture = PatentFixtures.fixture(Institution.class);

    InstitutionTest() {
        InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
        directory.enter(entry(BROKER));
        directory.enter(entry(ENTERPRISE));
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(texts);
        fixture.registerInjectableResource(ACCOUNTS);
        fixture.registerInjectableResource(YEARS);
    }

    @Test
    void the_office_enters_an_organisation_once() {
        fixture.givenNoPriorActivity().when(register()).expectSuccessfulHandlerExecution();
        given().when(register()).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(
                given().when(new RegisterInstitution(
                        ID, List.of("optics"), Set.of(), office("per_office", "2026-03-03"))),
                "TTI-02");
        refused(
                fixture.givenNoPriorActivity()
                        .when(new RegisterInstitution(ID, List.of(), Set.of(), broker("2026-03-02"))),
                "AUTH-01");
    }

    @Test
    void an_organisation_nobody_knows_is_no_institution() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(new RegisterInstitution(
                                new InstitutionId("tti_unknown"),
                                List.of(),
                                Set.of(),
                                office("per_office", "2026-03-02"))),
                "TTI-01");
    }

    @Test
    void it_says_itself_what_it_does_and_with_whom_it_is_tied() {
        given().when(new DescribeInstitution(ID, List.of("optics"), Set.of(), broker("2026-03-05")))
                .expectSuccessfulHandlerExecution();
        refused(
                given().when(new DescribeInstitution(
                        ID, List.of("optics"), Set.of(), by(ENTERPRISE, Role.REPRESENTATIVE, "2026-03-05"))),
                "AUTH-01");
        refused(given().when(new DescribeInstitution(ID, List.of(" "), Set.of(), broker("2026-03-05"))), "IN-01");
        given(tie()).when(tie()).expectNoEvents();
        refused(
                given().when(new DeclareConflict(
                        ID, new OrganisationId(BROKER), ConflictNature.CLIENT, broker("2026-03-05"))),
                "TTI-07");
        given(tie()).when(new EndConflict(ID, OTHER, broker("2026-04-01"))).expectSuccessfulHandlerExecution();
        given().when(new EndConflict(ID, OTHER, broker("2026-04-01"))).expectNoEvents();
        given(manager()).when(manager()).expectNoEvents();
        given(manager()).when(manager("per_7f3a", "batteries")).expectSuccessfulHandlerExecution();
        refused(given().when(manager("per_stranger", "optics")), "TTI-10");
        refused(given().when(manager("王经理", "optics")), "TTI-10");
        refused(given().when(manager("per_7f3a", " ")), "IN-01");
        given(manager())
                .when(new RemoveManager(ID, "per_7f3a", broker("2026-04-01")))
                .expectSuccessfulHandlerExecution();
        given().when(new RemoveManager(ID, "per_7f3a", broker("2026-04-01"))).expectNoEvents();
    }

    @Test
    void levels_and_subsidies_are_the_offices() {
        given(levels()).when(levels()).expectNoEvents();
        given(subsidy()).when(subsidy()).expectNoEvents();
        refused(
                given().when(new RecordLevels(ID, Set.of(InstitutionLevel.CITY), "x", broker("2026-03-05"))),
                "AUTH-01");
    }

    @Test
    void a_tier_begins_on_its_day_and_can_be_appealed_within_fifteen_days() {
        given().when(tier(CreditTier.B, "2026-03-10", "2026-03-10"))
                .expectEventsMatching(RefusedCodes.lastEvent(assigned()));
        given(tier(CreditTier.B, "2026-03-10", "2026-03-10"))
                .when(tier(CreditTier.B, "2026-03-10", "2026-03-10"))
                .expectNoEvents();
        refused(given().when(tier(CreditTier.B, "2026-03-09", "2026-03-10")), "TTI-03");
        refused(given().when(appeal("2026-03-12")), "TTI-04");
        refused(given(tier(CreditTier.C, "2026-03-10", "2026-03-10")).when(appeal("2026-03-26")), "TTI-04");
        given(tier(CreditTier.C, "2026-03-10", "2026-03-10"))
                .when(appeal("2026-03-25"))
                .expectSuccessfulHandlerExecution();
        given(tier(CreditTier.C, "2026-03-10", "2026-03-10"), appeal("2026-03-12"))
                .when(appeal("2026-03-13"))
                .expectNoEvents();
    }

    @Test
    void another_person_decides_the_appeal_once() {
        InstitutionCommand[] appealed = {tier(CreditTier.C, "2026-03-10", "2026-03-10"), appeal("2026-03-12")};
        refused(given(appealed).when(decide("per_office", true, CreditTier.B)), "TTI-06");
        refused(given(appealed).when(decide("per_other", true, CreditTier.C)), "TTI-09");
        refused(given(appealed).when(decide("per_other", false, CreditTier.B)), "TTI-09");
        refused(given().when(decide("per_other", false, CreditTier.B)), "TTI-05");
        given(appealed)
                .when(decide("per_other", true, CreditTier.B))
                .expectEventsMatching(RefusedCodes.lastEvent(new TierAppealDecided(
                        ID.value(),
                        1,
                        true,
                        "B",
                        ContentHash.of("the figures").value(),
                        traceOf(decide("per_other", true, CreditTier.B).origin()))));
        refused(
                given(appealed[0], appealed[1], decide("per_other", true, CreditTier.B))
                        .when(decide("per_third", false, CreditTier.C)),
                "TTI-05");
    }

    @Test
    void a_tier_is_read_by_day_and_an_appeal_reaches_back() {
        Story story = new Story();
        assertThat(story.standing().registered()).isFalse();
        story.tell(register(), tier(CreditTier.A, "2026-03-10", "2026-03-10"));
        assertThat(story.standing().tierOn(day("2026-03-09"))).isEmpty();
        assertThat(story.standing().tierOn(day("2026-03-10"))).contains(CreditTier.A);
        story.tell(tier(CreditTier.D, "2026-06-01", "2026-05-20"));
        assertThat(story.standing().tierOn(day("2026-05-31"))).contains(CreditTier.A);
        assertThat(story.standing().tierOn(day("2026-06-01"))).contains(CreditTier.D);
        story.tell(appeal("2026-05-21"), decide("per_other", true, CreditTier.C));
        assertThat(story.standing().tierOn(day("2026-06-01"))).contains(CreditTier.C);
        story.tell(tie());
        assertThat(story.standing().conflictWith(ENTERPRISE)).contains(ConflictNature.SHAREHOLDING);
        assertThat(story.standing().conflictWith("org_x")).isEmpty();
    }

    @Test
    void rates_of_inspection_are_policy() {
        assertThat(List.of(CreditTier.values()))
                .extracting(tier -> tier.inspectionRate(PatentFixtures.POLICIES, day("2026-03-10")))
                .containsExactly(100, 500, 2_000, 10_000);
        assertThat(List.of(CreditTier.values()))
                .filteredOn(CreditTier::mayIntroduce)
                .containsExactly(CreditTier.A, CreditTier.B, CreditTier.C);
    }

    @Test
    void a_credit_case_is_opened_once_and_decided_once() {
        given(openCase()).when(openCase()).expectNoEvents();
        given(openCase())
                .when(decideCase())
                .expectEventsMatching(RefusedCodes.lastEvent(new CreditCaseDecided(
                        ID.value(),
                        "mat_1-1",
                        true,
                        ContentHash.of("proven").value(),
                        day("2031-05-01"),
                        Trace.of(
                                decideCase().origin(),
                                PatentFixtures.POLICIES.version(),
                                Law.CPL.art("48"),
                                Law.SHX.art("35")))));
        refused(given(openCase(), decideCase()).when(decideCase()), "TTI-08");
        refused(given().when(decideCase()), "TTI-08");
    }

    private TestExecutor<Institution> given(InstitutionCommand... more) {
        return fixture.givenCommands(register()).andGivenCommands((Object[]) more);
    }

    private static RegisterInstitution register() {
        return new RegisterInstitution(
                ID, List.of("new materials"), Set.of(InstitutionService.AGENCY), office("per_office", "2026-03-02"));
    }

    private static DeclareConflict tie() {
        return new DeclareConflict(ID, OTHER, ConflictNature.SHAREHOLDING, broker("2026-03-05"));
    }

    private static NameManager manager() {
        return manager("per_7f3a", "optics");
    }

    private static NameManager manager(String person, String... specialities) {
        return new NameManager(ID, person, ManagerGrade.SENIOR, List.of(specialities), broker("2026-03-05"));
    }

    private static RecordLevels levels() {
        return new RecordLevels(
                ID, Set.of(InstitutionLevel.NATIONAL), "list of 2026", office("per_office", "2026-03-05"));
    }

    private static RecordSubsidy subsidy() {
        return new RecordSubsidy(ID, 2025, Money.ofYuan("300000"), "S-1", office("per_office", "2026-03-05"));
    }

    private static AssignTier tier(CreditTier tier, String from, String today) {
        return new AssignTier(ID, tier, 2025, day(from), "the figures of the year", office("per_office", today));
    }

    private static AppealTier appeal(String today) {
        return new AppealTier(ID, "the recordal rate is wrong", broker(today));
    }

    private static DecideTierAppeal decide(String person, boolean upheld, CreditTier tier) {
        return new DecideTierAppeal(ID, upheld, tier, "the figures", office(person, "2026-05-25"));
    }

    private static OpenCreditCase openCase() {
        return new OpenCreditCase(ID, "mat_1-1", "mat_1", "FALSE_INFORMATION", exchange("2026-04-20"));
    }

    private static DecideCreditCase decideCase() {
        return new DecideCreditCase(ID, "mat_1-1", true, "proven", office("per_office", "2026-05-01"));
    }

    private static TierAssigned assigned() {
        AssignTier command = tier(CreditTier.B, "2026-03-10", "2026-03-10");
        return new TierAssigned(
                ID.value(),
                1,
                "B",
                2025,
                77,
                day("2026-03-10"),
                ContentHash.of(command.reason()).value(),
                day("2026-03-25"),
                Trace.of(
                        command.origin(),
                        PatentFixtures.POLICIES.version(),
                        Law.DESIGN.art("institution-tiers"),
                        Law.SHC.art("24")));
    }

    private static Trace traceOf(Origin origin) {
        return Trace.of(origin, PatentFixtures.POLICIES.version(), Law.DESIGN.art("institution-tiers"));
    }

    private static Origin broker(String today) {
        return by(BROKER, Role.REPRESENTATIVE, today);
    }

    private static Origin office(String person, String today) {
        return Origin.of(new Actor(person, "org_office", Set.of(Role.MARKET_OFFICE)), PatentFixtures.noon(today));
    }

    private static Entry entry(String id) {
        return new Entry(
                new OrganisationId(id), id.substring(4), id, null, OrganisationKind.ENTERPRISE, "310115", null);
    }

    private static void refused(ResultValidator<Institution> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }

    /** Decides and remembers, as the event store does. */
    private final class Story implements EventHistory {
        private final List<InstitutionEvent> told = new ArrayList<>();

        void tell(InstitutionCommand... commands) {
            for (InstitutionCommand command : commands) {
                AggregateTestFixture<Institution> once = InstitutionTest.this.copy();
                once.given(List.copyOf(told)).when(command).expectSuccessfulHandlerExecution();
                once.getEventStore()
                        .readEvents(ID.value())
                        .asStream()
                        .skip(told.size())
                        .forEach(event -> told.add((InstitutionEvent) event.getPayload()));
            }
        }

        InstitutionStanding standing() {
            return InstitutionStanding.of(BROKER, this);
        }

        @Override
        public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
            return aggregateId.equals(ID.value())
                    ? told.stream().map(family::cast).toList()
                    : List.of();
        }
    }

    private AggregateTestFixture<Institution> copy() {
        AggregateTestFixture<Institution> once = PatentFixtures.fixture(Institution.class);
        InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
        directory.enter(entry(BROKER));
        directory.enter(entry(ENTERPRISE));
        once.registerInjectableResource(directory);
        once.registerInjectableResource(texts);
        once.registerInjectableResource(ACCOUNTS);
        once.registerInjectableResource(YEARS);
        return once;
    }
}
