package org.openlicence.exchange.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.openlicence.exchange.document.InMemoryDocumentRegister;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.registration.FollowUpCommand.NotifyParty;
import org.openlicence.exchange.registration.FollowUpCommand.OpenRevocation;
import org.openlicence.exchange.registration.FollowUpCommand.RecordStatement;
import org.openlicence.exchange.registration.FollowUpCommand.RevokeRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RefuseRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Refusal;
import org.openlicence.exchange.shared.Refused;
import org.openlicence.exchange.shared.Role;

/**
 * One case in a test: two parties in Shanghai, one in Suzhou and one abroad, a registrar in Shanghai with a reviewer and two
 * approvers. Commands run one after the other on the real aggregate.
 */
public final class RegistrationCase {
    public static final String UNIVERSITY = "org_university";
    public static final String FIRM = "org_firm";
    public static final String SUZHOU_FIRM = "org_suzhou";
    public static final String GERMAN_FIRM = "org_german";
    public static final String REGISTRAR = "org_registrar";
    public static final String OTHER_REGISTRAR = "org_registrar_suzhou";
    public static final RegistrationId ID = new RegistrationId("reg_1");
    public static final PatentId PATENT = new PatentId("pat_ZL201810698291.4");
    public static final PolicyBook POLICIES = PolicyFiles.read();
    public static final Actor SELLER = person("per_seller", UNIVERSITY, Role.REPRESENTATIVE);
    public static final Actor BUYER = person("per_buyer", FIRM, Role.REPRESENTATIVE);
    public static final Actor LI = person("per_li", REGISTRAR, Role.REVIEWER, Role.APPROVER);
    public static final Actor WANG = person("per_wang", REGISTRAR, Role.APPROVER);
    public static final Actor ZHAO = person("per_zhao", REGISTRAR, Role.APPROVER);
    public static final String OFFICE = "org_office";
    public static final String TAX = "org_tax";
    public static final Actor OFFICER = person("per_officer", OFFICE, Role.MARKET_OFFICE);
    public static final Actor TAXMAN = person("per_taxman", TAX, Role.TAX_BODY);
    public static final StatisticsFields STATISTICS =
            new StatisticsFields("NEW_MATERIALS", "PATENT_INVENTION", "NONE", null);

    public final InMemoryContractRegister contracts = new InMemoryContractRegister();
    public final InMemoryOfficialNumbers numbers = new InMemoryOfficialNumbers();
    public final InMemoryDocumentRegister documents = new InMemoryDocumentRegister();
    public final CaseDirectory directory = new CaseDirectory();
    public final CasePatents patents = new CasePatents();
    public final InMemoryCommitmentRegister commitments = new InMemoryCommitmentRegister();
    private PolicyBook policies = POLICIES;
    private final List<RegistrationEvent> events = new ArrayList<>();
    private ContractSubject subject = subject(106_000_000);
    private List<AmountLine> amounts = List.of(line(AmountKind.LICENCE_FIXED, 106_000_000));

    public static Actor person(String id, String organisation, Role... roles) {
        return new Actor(id, organisation, Set.of(roles));
    }

    public static AmountLine line(AmountKind kind, long fen) {
        return new AmountLine(kind.name(), "line of the contract", fen, true);
    }

    public static Origin at(Actor actor, String day) {
        return Origin.of(actor, instant(day));
    }

    public static Instant instant(String day) {
        return LocalDate.parse(day)
                .atTime(10, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    /** An ordinary patent licence in force for the year 2026. */
    public static ContractSubject subject(long totalFen) {
        return new ContractSubject(
                "Catalyst licence",
                "LICENCE",
                "PATENT_EXPLOITATION",
                "ORDINARY",
                false,
                List.of(PATENT.value()),
                UNIVERSITY,
                FIRM,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2027-01-01"),
                totalFen,
                "a".repeat(64));
    }

    RegistrationCase about(ContractSubject other, AmountLine... lines) {
        subject = other;
        amounts = List.of(lines);
        return this;
    }

    RegistrationCase about(UnaryOperator<ContractSubject> change, AmountLine... lines) {
        amounts = List.of(lines);
        return about(change);
    }

    RegistrationCase about(UnaryOperator<ContractSubject> change) {
        subject = change.apply(subject);
        return this;
    }

    /** Under other figures than those that ship. */
    RegistrationCase under(PolicyBook other) {
        policies = other;
        return this;
    }

    public List<RegistrationEvent> events() {
        return List.copyOf(events);
    }

    RegistrationState state() {
        return events.stream().reduce(RegistrationState.NONE, RegistrationState::after, (first, second) -> second);
    }

    <E extends RegistrationEvent> E last(Class<E> kind) {
        return kind.cast(events.getLast());
    }

    /** Runs a command that must be accepted. */
    RegistrationCase does(ExchangeCommand command) {
        List<Object> published = new ArrayList<>();
        run(command, new ArrayList<>())
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(payloadsMatching(Matchers.predicate(published::addAll)));
        assertThat(published).as(command.getClass().getSimpleName()).isNotEmpty();
        published.forEach(event -> events.add((RegistrationEvent) event));
        return this;
    }

    /** The same, for tests of other packages. */
    public List<RegistrationEvent> accepts(ExchangeCommand command) {
        return does(command).events();
    }

    /** Runs a command that must change nothing and be answered all the same. */
    void repeats(ExchangeCommand command) {
        run(command, new ArrayList<>()).expectSuccessfulHandlerExecution().expectNoEvents();
    }

    /** Runs a command that must be refused. */
    List<Refusal> refuses(ExchangeCommand command) {
        List<Refusal> refusals = new ArrayList<>();
        run(command, refusals).expectNoEvents().expectException(Refused.class);
        return refusals;
    }

    List<String> refusedCodes(ExchangeCommand command) {
        return refuses(command).stream().map(Refusal::code).toList();
    }

    private ResultValidator<ContractRegistration> run(ExchangeCommand command, List<Refusal> refusals) {
        AggregateTestFixture<ContractRegistration> fixture = new AggregateTestFixture<>(ContractRegistration.class);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerCommandHandlerInterceptor((unitOfWork, chain) -> {
            try {
                return chain.proceed();
            } catch (Refused refused) {
                refusals.addAll(refused.refusals());
                throw refused;
            }
        });
        for (Object resource : List.of(contracts, numbers, directory, patents, documents, commitments, policies)) {
            fixture.registerInjectableResource(resource);
        }
        return fixture.given(events).when(command);
    }

    OpenRegistration open() {
        return new OpenRegistration(ID, subject, amounts, UNIVERSITY, "3100", "07", null, at(SELLER, "2026-03-01"));
    }

    RegistrationCase opened() {
        return does(open());
    }

    CompleteForm form(String day) {
        return new CompleteForm(ID, subject, amounts, STATISTICS, at(SELLER, day));
    }

    SubmitApplication submit(String day) {
        return new SubmitApplication(ID, true, at(SELLER, day));
    }

    RegistrationCase submitted(String day) {
        return opened().does(form(day)).does(submit(day));
    }

    AcceptApplication accept(String day) {
        return new AcceptApplication(ID, at(LI, day));
    }

    RegistrationCase accepted() {
        return submitted("2026-03-02").does(accept("2026-03-02"));
    }

    RegistrationCase inReview() {
        return accepted().does(new StartReview(ID, true, at(LI, "2026-03-03")));
    }

    /** Verdicts on every point of a case that no licence opened. */
    static CheckCase check(PointVerdict verdict) {
        return new CheckCase(
                ID,
                CasePoint.asked(false).stream()
                        .map(point -> new CheckedPoint(point.name(), verdict.name(), null))
                        .toList(),
                at(LI, "2026-03-03"));
    }

    /** The reviewer finds nothing wrong. */
    RegistrationCase checked() {
        return does(check(PointVerdict.HOLDS));
    }

    RegistrationCase recommended() {
        return inReview()
                .does(new ClassifyContract(
                        ID,
                        ContractType.valueOf(subject.contractType()),
                        subject.subType(),
                        null,
                        at(LI, "2026-03-03")))
                .does(new DetermineAmounts(ID, amounts, null, at(LI, "2026-03-03")))
                .checked()
                .does(new RecommendDecision(ID, true, null, at(LI, "2026-03-03")));
    }

    RegisterContract register(Actor approver) {
        return new RegisterContract(ID, at(approver, "2026-03-04"));
    }

    /** A case registered under 2026310007000001. */
    public RegistrationCase registered() {
        return recommended().does(register(WANG));
    }

    /** A case refused on 4 March with ground R02. */
    RegistrationCase refused() {
        return recommended()
                .does(new RefuseRegistration(ID, RefusalGround.R02, "routine work", at(WANG, "2026-03-04")));
    }

    /** A registered case whose revocation was opened on 5 March for ground V1. */
    public RegistrationCase revoking() {
        return registered()
                .does(new OpenRevocation(
                        ID,
                        RevocationGround.V1,
                        RevocationBasis.INSPECTION,
                        "SC-1",
                        "sham",
                        at(OFFICER, "2026-03-05")));
    }

    /** The same, the party told on 6 March, and heard: it has nothing to say. */
    public RegistrationCase revoked() {
        return revoking()
                .does(new NotifyParty(ID, at(OFFICER, "2026-03-06")))
                .does(new RecordStatement(ID, null, true, at(SELLER, "2026-03-09")))
                .does(new RevokeRegistration(ID, "no licence was ever given", at(OFFICER, "2026-03-10")));
    }
}
