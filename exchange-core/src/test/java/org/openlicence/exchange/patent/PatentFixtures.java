package org.openlicence.exchange.patent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.openlicence.exchange.eventstore.ExchangeCommandTargetResolver;
import org.openlicence.exchange.patent.PatentFacts.AnnualFee;
import org.openlicence.exchange.patent.PatentFacts.EvaluationReport;
import org.openlicence.exchange.patent.PatentFacts.LicenceInTerm;
import org.openlicence.exchange.patent.PatentFacts.Pledge;
import org.openlicence.exchange.patent.PatentFacts.Suspension;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.shared.Shanghai;

/** The invented patents and people of the tests: P1 an invention, U1 a utility model. */
public final class PatentFixtures {
    public static final PolicyBook POLICIES = PolicyFiles.read();

    public static final String UNIVERSITY = "org_12100000425006117P";
    public static final String ENTERPRISE = "org_91440101MA5CJQ4N59";
    public static final String STRANGER = "org_12100000425006125J";

    public static final String P1_NUMBER = "ZL201810698291.4";
    public static final PatentId P1 = new PatentId("pat_" + P1_NUMBER);
    public static final String U1_NUMBER = "ZL202320123456.1";
    public static final PatentId U1 = new PatentId("pat_" + U1_NUMBER);

    public static final PatentOwner SOLE = new PatentOwner(UNIVERSITY, "甲大学", 10_000);
    public static final List<PatentOwner> BOTH =
            List.of(new PatentOwner(UNIVERSITY, "甲大学", 7_000), new PatentOwner(ENTERPRISE, "乙公司", 3_000));

    private PatentFixtures() {}

    public static Origin by(String organisationId, Role role, String day) {
        return Origin.of(new Actor("per_test", organisationId, Set.of(role)), noon(day));
    }

    public static Origin owner(String day) {
        return by(UNIVERSITY, Role.REPRESENTATIVE, day);
    }

    public static Origin registrar(String day) {
        return by("org_registrar", Role.REGISTRAR, day);
    }

    public static Origin exchange(String day) {
        return Origin.following("event-1", noon(day));
    }

    public static Instant noon(String day) {
        return Shanghai.startOf(LocalDate.parse(day)).plusSeconds(43_200);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** A fixture that routes commands as the exchange does. */
    public static <T> AggregateTestFixture<T> fixture(Class<T> aggregate) {
        AggregateTestFixture<T> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(new ExchangeCommandTargetResolver());
        fixture.registerInjectableResource(POLICIES);
        return fixture;
    }

    /** P1 with nothing against it, owned by one university. */
    public static PatentFacts p1() {
        return facts(P1, P1_NUMBER, PatentType.INVENTION, "2018-06-29", "2019-03-19", List.of(SOLE));
    }

    /** P1 owned by a university and an enterprise. */
    public static PatentFacts p1OfTwo() {
        return facts(P1, P1_NUMBER, PatentType.INVENTION, "2018-06-29", "2019-03-19", BOTH);
    }

    /** U1, a utility model without a report. */
    public static PatentFacts u1() {
        return facts(U1, U1_NUMBER, PatentType.UTILITY_MODEL, "2023-03-01", "2023-09-05", List.of(SOLE));
    }

    private static PatentFacts facts(
            PatentId id, String number, PatentType type, String filedOn, String grantedOn, List<PatentOwner> owners) {
        LocalDate filed = LocalDate.parse(filedOn);
        return new PatentFacts(
                id,
                number,
                type,
                "一种电池隔膜",
                "A battery separator",
                filed,
                LocalDate.parse(grantedOn),
                PatentLife.expiresOn(type, filed, POLICIES).orElseThrow(),
                owners,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    public static PatentFacts with(PatentFacts facts, Object... additions) {
        List<AnnualFee> fees = new ArrayList<>(facts.annualFees());
        List<EvaluationReport> reports = new ArrayList<>(facts.evaluationReports());
        List<Pledge> pledges = new ArrayList<>(facts.pledges());
        List<LicenceInTerm> licences = new ArrayList<>(facts.licences());
        List<Suspension> suspensions = new ArrayList<>(facts.suspensions());
        for (Object addition : additions) {
            switch (addition) {
                case AnnualFee fee -> fees.add(fee);
                case EvaluationReport report -> reports.add(report);
                case Pledge pledge -> pledges.add(pledge);
                case LicenceInTerm licence -> licences.add(licence);
                case Suspension suspension -> suspensions.add(suspension);
                default -> throw new IllegalArgumentException("no fact: " + addition);
            }
        }
        return new PatentFacts(
                facts.patentId(),
                facts.number(),
                facts.type(),
                facts.titleZh(),
                facts.titleEn(),
                facts.filedOn(),
                facts.grantedOn(),
                facts.expiresOn(),
                facts.owners(),
                fees,
                reports,
                pledges,
                licences,
                suspensions,
                facts.rightEnd(),
                facts.rightEndedOn());
    }

    public static PatentFacts ended(PatentFacts facts, RightEnd end, String on) {
        return new PatentFacts(
                facts.patentId(),
                facts.number(),
                facts.type(),
                facts.titleZh(),
                facts.titleEn(),
                facts.filedOn(),
                facts.grantedOn(),
                facts.expiresOn(),
                facts.owners(),
                facts.annualFees(),
                facts.evaluationReports(),
                facts.pledges(),
                facts.licences(),
                facts.suspensions(),
                end,
                LocalDate.parse(on));
    }
}
