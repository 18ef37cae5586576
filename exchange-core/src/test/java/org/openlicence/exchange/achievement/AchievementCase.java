package org.openlicence.exchange.achievement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.AchievementCommand.NamedShare;
import org.openlicence.exchange.achievement.AchievementCommand.RecordAchievement;
import org.openlicence.exchange.achievement.event.AchievementEntry;
import org.openlicence.exchange.achievement.event.Funding;
import org.openlicence.exchange.licence.InMemoryLicenceRegister;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.InMemoryPatentRegister;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The stage of the tests: a Shanghai and a Zhejiang university with one achievement each. */
final class AchievementCase {
    static final String SHANGHAI = PatentFixtures.UNIVERSITY;
    static final String ZHEJIANG = PatentFixtures.STRANGER;
    static final String COMPANY = PatentFixtures.ENTERPRISE;
    static final List<NamedShare> TWO = List.of(new NamedShare("甲 A001", 6_000), new NamedShare("乙 A002", 4_000));
    static final PatentId ZHEJIANG_PATENT = PatentFixtures.U1;

    final AggregateTestFixture<ServiceAchievement> fixture = PatentFixtures.fixture(ServiceAchievement.class);
    final InMemoryInventorNames names = new InMemoryInventorNames();
    final InMemoryLicenceRegister licences = new InMemoryLicenceRegister();

    AchievementCase() {
        var directory = new InMemoryOrganisationDirectory();
        directory.enter(unit(SHANGHAI, OrganisationKind.UNIVERSITY, "310110"));
        directory.enter(unit(ZHEJIANG, OrganisationKind.RESEARCH_INSTITUTE, "330106"));
        directory.enter(unit(COMPANY, OrganisationKind.ENTERPRISE, "310115"));
        var patents = new InMemoryPatentRegister();
        patents.enter(PatentFixtures.p1());
        patents.enter(granted(PatentFixtures.u1(), "2023-01-10"));
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(patents);
        fixture.registerInjectableResource(names);
        fixture.registerInjectableResource(licences);
    }

    TestExecutor<ServiceAchievement> given(AchievementCommand... more) {
        return givenOf(shanghai(), more);
    }

    TestExecutor<ServiceAchievement> givenOf(RecordAchievement recorded, AchievementCommand... more) {
        List<Object> commands = new ArrayList<>(List.of((Object) recorded));
        commands.addAll(List.of(more));
        return fixture.givenCommands(commands.toArray());
    }

    /** Registered on 2025-03-10, on a patent of 2019. */
    static RecordAchievement shanghai() {
        return new RecordAchievement(entry("2025-001"), TWO, List.of(PatentFixtures.P1), owner("2025-03-12"));
    }

    /** Paid for by public money, on a patent granted on 2023-01-10; registered on the same day. */
    static RecordAchievement zhejiang(Funding funding) {
        LocalDate grantedOn = day("2023-01-10");
        var entry = new AchievementEntry("Z-1", "一种秸秆还田装置", funding, "2020C01", grantedOn.minusYears(2), grantedOn);
        return new RecordAchievement(
                entry, TWO, List.of(ZHEJIANG_PATENT), by(ZHEJIANG, Role.REPRESENTATIVE, "2023-02-01"));
    }

    static AchievementEntry entry(String number) {
        return new AchievementEntry(
                number, "一种电池隔膜", Funding.FISCAL, "2022YFB01", day("2025-01-05"), day("2025-03-10"));
    }

    static AchievementId id() {
        return AchievementId.of(SHANGHAI, "2025-001");
    }

    static AchievementId zhejiangId() {
        return AchievementId.of(ZHEJIANG, "Z-1");
    }

    static Origin owner(String day) {
        return by(SHANGHAI, Role.REPRESENTATIVE, day);
    }

    static Origin by(String organisation, Role role, String day) {
        return PatentFixtures.by(organisation, role, day);
    }

    static Origin exchange(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static void refused(ResultValidator<ServiceAchievement> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }

    static Matcher<List<? super EventMessage<?>>> one(Class<?> type) {
        return new CustomTypeSafeMatcher<>("one " + type.getSimpleName()) {
            @Override
            protected boolean matchesSafely(List<? super EventMessage<?>> events) {
                return events.size() == 1
                        && events.getFirst() instanceof EventMessage<?> message
                        && type.isInstance(message.getPayload());
            }
        };
    }

    private static Entry unit(String id, OrganisationKind kind, String division) {
        return new Entry(new OrganisationId(id), id.substring(4), "单位", null, kind, division, null);
    }

    private static PatentFacts granted(PatentFacts facts, @Nullable String grantedOn) {
        return new PatentFacts(
                facts.patentId(),
                facts.number(),
                facts.type(),
                facts.titleZh(),
                facts.titleEn(),
                facts.filedOn(),
                grantedOn == null ? null : day(grantedOn),
                facts.expiresOn(),
                List.of(new PatentOwner(ZHEJIANG, "乙所", 10_000)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
