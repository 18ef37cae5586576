package org.openlicence.exchange.eventstore;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.organisation.OrganisationDirectory;
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
import org.openlicence.exchange.registration.RegistrationCommand.StartReview;
import org.openlicence.exchange.registration.RegistrationCommand.SubmitApplication;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.CheckedPoint;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** A registration point in Shanghai, and service contracts that wait for its decision. */
record CaseStage(TestNode node) {
    private static final String REGION = "3100";
    private static final String POINT = "07";
    private static final String SELLER = "org_race_seller";
    private static final String BUYER = "org_race_buyer";
    private static final String REGISTRAR = "org_race_point";

    CaseStage {
        OrganisationDirectory directory = node.bean(OrganisationDirectory.class);
        enter(directory, SELLER, OrganisationKind.ENTERPRISE);
        enter(directory, BUYER, OrganisationKind.ENTERPRISE);
        enter(directory, REGISTRAR, OrganisationKind.REGISTRATION_POINT);
    }

    /** A case of that total, reviewed and recommended. */
    RegistrationId recommended(String name, long totalFen) {
        var id = new RegistrationId("reg_" + name);
        LocalDate today = Shanghai.dayOf(Instant.now());
        var subject = new ContractSubject(
                "service " + name,
                "SERVICE",
                "SERVICE",
                null,
                false,
                List.of(),
                SELLER,
                BUYER,
                today,
                today,
                today.plusYears(1),
                totalFen,
                "%064x".formatted(Integer.toUnsignedLong(name.hashCode())));
        List<AmountLine> lines = List.of(new AmountLine(AmountKind.SERVICE_FEE.name(), "fee", totalFen, true));
        var statistics = new StatisticsFields("ADVANCED_MANUFACTURING", "NONE", "NONE", null);
        Origin seller = by("per_seller", SELLER, Role.REPRESENTATIVE);
        Origin reviewer = by("per_reviewer", REGISTRAR, Role.REVIEWER);
        List<ExchangeCommand> steps = List.of(
                new OpenRegistration(id, subject, lines, SELLER, REGION, POINT, null, seller),
                new CompleteForm(id, subject, lines, statistics, seller),
                new SubmitApplication(id, true, seller),
                new AcceptApplication(id, reviewer),
                new StartReview(id, true, reviewer),
                new ClassifyContract(id, ContractType.SERVICE, "SERVICE", null, reviewer),
                new DetermineAmounts(id, lines, null, reviewer),
                new CheckCase(
                        id,
                        CasePoint.asked(false).stream()
                                .map(point -> new CheckedPoint(point.name(), PointVerdict.HOLDS.name(), null))
                                .toList(),
                        reviewer),
                new RecommendDecision(id, true, null, reviewer));
        steps.forEach(step -> node.commands().send(step));
        return id;
    }

    /** Somebody of the point who decides. */
    static Origin approver(String person) {
        return by(person, REGISTRAR, Role.APPROVER);
    }

    /** Serials given so far. */
    long serials() {
        return node.number("select coalesce(sum(serial), 0) from official_serial");
    }

    /** Different numbers that registered contracts have. */
    long numbers() {
        return node.number("select count(distinct payload ->> 'officialNumber') from stored_event"
                + " where name = 'registration.ContractRegistered'");
    }

    private static void enter(OrganisationDirectory directory, String id, OrganisationKind kind) {
        directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId(id), "CODE-" + id, "单位 " + id, null, kind, "310104", null));
    }

    private static Origin by(String person, String organisationId, Role role) {
        return Origin.of(new Actor(person, organisationId, Set.of(role)), Instant.now());
    }
}
