package org.openlicence.exchange.demand;

import static org.openlicence.exchange.demand.DemandFixtures.measured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.demand.AwardCommand.*;
import org.openlicence.exchange.demand.CallCommand.*;
import org.openlicence.exchange.demand.CallCommand.AppointExperts;
import org.openlicence.exchange.demand.DemandCommand.*;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.Measured;
import org.openlicence.exchange.demand.event.Milestone;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.listing.InMemoryListingRegister;
import org.openlicence.exchange.listing.ListingId;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** A demand of November 2026 whose call ends on the 30th, and everybody who has to do with it. */
abstract class DemandTestBase {
    static final DemandId ID = new DemandId("dem_1");
    static final String DEMANDER = PatentFixtures.ENTERPRISE;
    static final String SOLVER = PatentFixtures.UNIVERSITY;
    static final String RIVAL = "org_rival";
    static final String CLOSES = "2026-11-30";
    static final AppointedExpert EXPERT = new AppointedExpert("per_expert", "org_experts");
    static final String S1 = "sol_1";
    static final String S2 = "sol_2";
    static final String S3 = "sol_3";
    static final Milestone FIRST = new Milestone(1, "samples", LocalDate.of(2027, 2, 1), List.of(DemandFixtures.WEAR));

    final InMemoryDemandTexts texts = new InMemoryDemandTexts();
    final InMemoryDemandRegister register = new InMemoryDemandRegister();
    final InMemoryListingRegister listings = new InMemoryListingRegister();
    final InMemoryPatentRegister patents = new InMemoryPatentRegister();
    final InMemoryOrganisationDirectory directory = new InMemoryOrganisationDirectory();
    final AggregateTestFixture<DemandEntry> fixture = new AggregateTestFixture<>(DemandEntry.class);

    DemandTestBase() {
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(new DemandBooks(texts, register, PatentFixtures.POLICIES));
        fixture.registerInjectableResource(new InMemoryDemandNumbers());
        fixture.registerInjectableResource(listings);
        fixture.registerInjectableResource(patents);
    }

    TestExecutor<DemandEntry> given(DemandContent content, DemandCommand... more) {
        List<Object> before = new ArrayList<>(List.of(draft(content)));
        before.addAll(Arrays.asList(more));
        return fixture.givenCommands(before.toArray());
    }

    TestExecutor<DemandEntry> published(DemandCommand... more) {
        return published(DemandFixtures.coating(), more);
    }

    TestExecutor<DemandEntry> published(DemandContent content, DemandCommand... more) {
        List<DemandCommand> before = new ArrayList<>(List.of(submit(), vet("2020-01-01"), publish(CLOSES)));
        before.addAll(Arrays.asList(more));
        return given(content, before.toArray(DemandCommand[]::new));
    }

    TestExecutor<DemandEntry> shortlisted(DemandCommand... more) {
        return shortlisted(DemandFixtures.coating(), more);
    }

    TestExecutor<DemandEntry> shortlisted(DemandContent content, DemandCommand... more) {
        List<DemandCommand> before = new ArrayList<>(List.of(
                solution(S1, SOLVER), solution(S2, RIVAL), close("2026-12-01"), appoint(EXPERT), screening(S1, S2)));
        before.addAll(Arrays.asList(more));
        return published(content, before.toArray(DemandCommand[]::new));
    }

    static DraftDemand draft(DemandContent content) {
        return new DraftDemand(ID, content, demander("2026-11-02"));
    }

    static SubmitDemand submit() {
        return new SubmitDemand(ID, demander("2026-11-02"));
    }

    static VetDemand vet(String cleanSince) {
        return new VetDemand(ID, LocalDate.parse(cleanSince), by("org_exchange", Role.REGISTRAR, "2026-11-03"));
    }

    static PublishDemand publish(String to) {
        return publish(null, to);
    }

    static PublishDemand publish(@Nullable String from, String to) {
        return new PublishDemand(
                ID, from == null ? null : LocalDate.parse(from), LocalDate.parse(to), demander("2026-11-04"));
    }

    static SubmitSolution solution(String id, String solver) {
        return solution(id, solver, "2026-11-20", true, null, null);
    }

    static SubmitSolution solution(
            String id,
            String solver,
            String day,
            boolean independent,
            @Nullable ListingId listing,
            @Nullable PatentId patent) {
        return new SubmitSolution(
                ID,
                id,
                new SolutionAnswer("超音速喷涂", "碳化钨涂层", "磨损3微米", null, "李工"),
                40_000_000,
                10,
                listing,
                patent,
                independent,
                by(solver, Role.REPRESENTATIVE, day));
    }

    static CloseCall close(String day) {
        return new CloseCall(ID, PatentFixtures.exchange(day));
    }

    static AppointExperts appoint(AppointedExpert... experts) {
        return new AppointExperts(ID, List.of(experts), by("org_exchange", Role.REGISTRAR, "2026-12-02"));
    }

    static RecordExpertScreening screening(String... finalists) {
        return screening(EXPERT, true, finalists);
    }

    static RecordExpertScreening screening(AppointedExpert expert, boolean free, String... finalists) {
        Actor actor = new Actor(expert.personId(), expert.organisationId(), Set.of(Role.EXPERT));
        return new RecordExpertScreening(
                ID, List.of(finalists), free, "与各方无利益关系", "指标可信", Origin.of(actor, PatentFixtures.noon("2026-12-05")));
    }

    static Award award(String... chosen) {
        return new Award(ID, List.of(chosen), "价格合理、数据充分", demander("2026-12-10"));
    }

    static SignTechnologyContract sign(String by, String solution, String number) {
        return new SignTechnologyContract(
                ID,
                solution,
                number,
                LocalDate.parse("2026-12-20"),
                40_000_000,
                null,
                List.of(FIRST),
                by(by, Role.REPRESENTATIVE, "2026-12-21"));
    }

    static RecordMilestone milestone(int number, String wear) {
        return new RecordMilestone(ID, S1, number, List.of(new Measured("wear", wear)), demander("2027-02-01"));
    }

    static PassGate gate(String solution, String hours) {
        return new PassGate(ID, solution, List.of(new Measured("hours", hours)), demander("2027-03-31"));
    }

    static AcceptResult accept(String solution, String wear, String gloss) {
        return new AcceptResult(ID, solution, measured(wear, gloss), demander("2027-10-01"));
    }

    static FailAward fail(String solution, FailureReason reason, Origin origin) {
        return new FailAward(ID, solution, reason, "无法按期完成", origin);
    }

    static WithdrawDemand withdraw() {
        return new WithdrawDemand(ID, "项目取消", demander("2026-12-08"));
    }

    static Origin demander(String day) {
        return by(DEMANDER, Role.REPRESENTATIVE, day);
    }

    static Origin by(String organisation, Role role, String day) {
        return PatentFixtures.by(organisation, role, day);
    }

    DemandStatus status() {
        return register.find(ID).orElseThrow().status();
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

    static void refused(ResultValidator<DemandEntry> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }
}
