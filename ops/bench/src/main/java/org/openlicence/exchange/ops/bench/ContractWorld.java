package org.openlicence.exchange.ops.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.registration.AmountKind;
import org.openlicence.exchange.registration.CasePoint;
import org.openlicence.exchange.registration.ContractType;
import org.openlicence.exchange.registration.PointVerdict;
import org.openlicence.exchange.registration.RegistrationCommand.AcceptApplication;
import org.openlicence.exchange.registration.RegistrationCommand.CheckCase;
import org.openlicence.exchange.registration.RegistrationCommand.ClassifyContract;
import org.openlicence.exchange.registration.RegistrationCommand.CompleteForm;
import org.openlicence.exchange.registration.RegistrationCommand.DetermineAmounts;
import org.openlicence.exchange.registration.RegistrationCommand.OpenRegistration;
import org.openlicence.exchange.registration.RegistrationCommand.RecommendDecision;
import org.openlicence.exchange.registration.RegistrationCommand.RegisterContract;
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** Invented contracts by number, each brought to its decision by the commands that people send. */
final class ContractWorld {
    /** Commands from opening a case to the recommendation. */
    static final int COMMANDS = 9;

    /** First contract whose certificate is checked; far from those that the registrations of the same run decide. */
    static final int TO_VERIFY = 1_000_000;

    private static final int BUYERS = 500;
    private static final String POINT = "91310104BENCHDPT01";
    private static final Actor SELLER =
            new Actor("per_bench_owner", World.organisation(0), Set.of(Role.REPRESENTATIVE));
    private static final Actor REVIEWER = new Actor("per_bench_reviewer", "org_" + POINT, Set.of(Role.REVIEWER));
    private static final Actor APPROVER = new Actor("per_bench_approver", "org_" + POINT, Set.of(Role.APPROVER));
    private static final Actor OPERATOR = new Actor("per_bench_operator", "org_exchange", Set.of(Role.OPERATOR));

    private static final List<CheckedPoint> HOLDING = CasePoint.asked(false).stream()
            .map(point -> new CheckedPoint(point.name(), PointVerdict.HOLDS.name(), null))
            .toList();

    private final ExchangeCommands commands;
    private final Clock clock;
    private final int points;

    /** @param points registration points that the cases are spread over; each counts its own official numbers */
    ContractWorld(ExchangeCommands commands, Clock clock, int points) {
        this.commands = commands;
        this.clock = clock;
        this.points = points;
    }

    void registerOrganisations() throws InterruptedException {
        new World(commands, clock).registerOrganisations(BUYERS);
        commands.send(new RegisterOrganisation(
                new OrganisationId("org_" + POINT),
                POINT,
                "测量示例登记点",
                "Measured registration point",
                OrganisationKind.REGISTRATION_POINT,
                "310104",
                null,
                "invented for a measurement",
                by(OPERATOR)));
    }

    /** From an empty form to the reviewer's recommendation. */
    void recommend(int n) {
        RegistrationId id = id(n);
        ContractSubject subject = subject(n);
        List<AmountLine> amounts = List.of(
                new AmountLine(AmountKind.SERVICE_FEE.name(), "the whole price", subject.statedTotalFen(), true));
        commands.send(new OpenRegistration(
                id, subject, amounts, SELLER.organisationId(), "3100", "%02d".formatted(n % points), null, by(SELLER)));
        commands.send(new CompleteForm(
                id, subject, amounts, new StatisticsFields("NEW_MATERIALS", "NONE", "NONE", null), by(SELLER)));
        commands.send(new SubmitApplication(id, true, by(SELLER)));
        commands.send(new AcceptApplication(id, by(REVIEWER)));
        commands.send(new StartReview(id, true, by(REVIEWER)));
        commands.send(new ClassifyContract(id, ContractType.SERVICE, "SERVICE", null, by(REVIEWER)));
        commands.send(new DetermineAmounts(id, amounts, null, by(REVIEWER)));
        commands.send(new CheckCase(id, HOLDING, by(REVIEWER)));
        commands.send(new RecommendDecision(id, true, null, by(REVIEWER)));
    }

    void decide(int n) {
        commands.send(new RegisterContract(id(n), by(APPROVER)));
    }

    private ContractSubject subject(int n) {
        LocalDate today = Shanghai.dayOf(clock.instant());
        return new ContractSubject(
                "Measured contract " + n + " of " + points,
                ContractType.SERVICE.name(),
                "SERVICE",
                null,
                false,
                List.of(),
                SELLER.organisationId(),
                World.organisation(1 + n % BUYERS),
                today,
                today,
                today.plusYears(1),
                10_000_000L + n,
                ContentHash.of("measured contract " + n + " of " + points).value());
    }

    private RegistrationId id(int n) {
        return new RegistrationId("reg_bench_p" + points + "_" + n);
    }

    private Origin by(Actor actor) {
        return Origin.of(actor, clock.instant());
    }
}
