package org.openlicence.exchange.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.achievement.InMemoryInventorNames;
import org.openlicence.exchange.organisation.InMemoryOrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationDirectory.Entry;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.PatentFixtures;
import org.openlicence.exchange.registration.ContractKey;
import org.openlicence.exchange.registration.InMemoryContractRegister;
import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.reward.RewardCommand.ConfirmRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.DraftRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.PayReward;
import org.openlicence.exchange.reward.RewardCommand.PublishRewardPlan;
import org.openlicence.exchange.reward.RewardCommand.Recipient;
import org.openlicence.exchange.reward.RewardCommand.RecordReceipt;
import org.openlicence.exchange.reward.event.CostKind;
import org.openlicence.exchange.reward.event.RewardCost;
import org.openlicence.exchange.reward.event.RewardEvent;
import org.openlicence.exchange.reward.event.RewardEvent.RewardPaid;
import org.openlicence.exchange.reward.event.RewardPart;
import org.openlicence.exchange.reward.event.RewardReceipt;
import org.openlicence.exchange.reward.event.RewardTerms;
import org.openlicence.exchange.reward.event.RewardWay;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.Money;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.RefusedCodes;
import org.openlicence.exchange.shared.Role;

/** The stage of the tests: units of Shanghai and Zhejiang, a firm, and one registered contract. */
final class RewardCase {
    static final String SHANGHAI = PatentFixtures.UNIVERSITY;
    static final String ZHEJIANG = PatentFixtures.STRANGER;
    static final String FIRM = PatentFixtures.ENTERPRISE;
    static final String CONTRACT = "2023310007000123";
    static final RewardPlanId PLAN = RewardPlanId.of(SHANGHAI, "J-1");
    static final RegistrationId REGISTRATION = new RegistrationId("reg_1");
    static final List<Recipient> THREE = List.of(
            new Recipient("甲 A001", 60, RewardPart.MAIN),
            new Recipient("乙 A002", 25, RewardPart.OTHER),
            new Recipient("丙 A003", 15, RewardPart.TRANSFER_STAFF));

    final AggregateTestFixture<RewardPlan> fixture = PatentFixtures.fixture(RewardPlan.class);
    final InMemoryInventorNames names = new InMemoryInventorNames();
    final InMemoryContractRegister contracts = new InMemoryContractRegister();

    RewardCase() {
        var directory = new InMemoryOrganisationDirectory();
        directory.enter(unit(SHANGHAI, OrganisationKind.UNIVERSITY, "310110"));
        directory.enter(unit(ZHEJIANG, OrganisationKind.RESEARCH_INSTITUTE, "330106"));
        directory.enter(unit(FIRM, OrganisationKind.ENTERPRISE, "310115"));
        contracts.claim(REGISTRATION, new ContractKey(ContentHash.of("contract"), ContentHash.of("text")));
        contracts.number(REGISTRATION, new OfficialNumber(CONTRACT));
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource(names);
        fixture.registerInjectableResource(contracts);
    }

    TestExecutor<RewardPlan> given(RewardCommand... commands) {
        return fixture.givenCommands((Object[]) commands);
    }

    /** A plan drafted, with receipts, published and confirmed: two months after the day given everything is public. */
    static RewardCommand[] confirmed(RewardTerms terms, String day, RewardReceipt... receipts) {
        List<RewardCommand> commands = new ArrayList<>();
        commands.add(new DraftRewardPlan(terms, THREE, owner(day)));
        Arrays.stream(receipts)
                .map(one -> new RecordReceipt(PLAN, one, owner(day)))
                .forEach(commands::add);
        commands.add(new PublishRewardPlan(PLAN, owner(day)));
        commands.add(new ConfirmRewardPlan(
                PLAN, owner(LocalDate.parse(day).plusMonths(2).toString())));
        return commands.toArray(RewardCommand[]::new);
    }

    static RewardTerms terms(RewardWay way, @Nullable Integer agreed, @Nullable Integer rule) {
        return new RewardTerms(
                "J-1",
                "一种电池隔膜",
                way,
                "ach_1",
                "reg_1",
                CONTRACT,
                agreed,
                rule,
                rule == null ? null : "校发〔2020〕8号",
                rule == null ? null : LocalDate.parse("2020-06-01"));
    }

    static RewardReceipt receipt(String number, String receivedOn, String gross, RewardCost... costs) {
        return new RewardReceipt(
                number, LocalDate.parse(receivedOn), Money.ofYuan(gross).fen(), List.of(costs));
    }

    /** REW1: stamp duty, annual fees and an appraisal. */
    static RewardReceipt million(String number, String receivedOn) {
        return receipt(
                number,
                receivedOn,
                "1000000.00",
                cost(CostKind.TAX, number + "-T", "300.00"),
                cost(CostKind.UPKEEP, number + "-U", "12600.00"),
                cost(CostKind.DEAL, number + "-D", "30000.00"));
    }

    static RewardCost cost(CostKind kind, String voucher, String yuan) {
        return new RewardCost(kind, voucher, Money.ofYuan(yuan).fen());
    }

    static PayReward pay(String receiptNo, String day) {
        return new PayReward(PLAN, receiptNo, LocalDate.parse(day), null, "PZ-" + receiptNo, owner(day));
    }

    /** A part of the pool. */
    static PayReward part(String receiptNo, String day, String yuan, String reference) {
        return new PayReward(
                PLAN, receiptNo, LocalDate.parse(day), Money.ofYuan(yuan).fen(), reference, owner(day));
    }

    /** What was paid last. */
    RewardPaid paid() {
        return events().filter(RewardPaid.class::isInstance)
                .map(RewardPaid.class::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Stream<RewardEvent> events() {
        return fixture.getEventStore().readEvents(PLAN.value()).asStream().map(event ->
                (RewardEvent) Objects.requireNonNull(event.getPayload()));
    }

    static Origin owner(String day) {
        return by(SHANGHAI, day);
    }

    static Origin by(String organisation, String day) {
        return PatentFixtures.by(organisation, Role.REPRESENTATIVE, day);
    }

    static Origin exchange(String day) {
        return Origin.of(Actor.SYSTEM, PatentFixtures.noon(day));
    }

    static void refused(ResultValidator<RewardPlan> result, String... codes) {
        result.expectException(RefusedCodes.exactly(codes)).expectNoEvents();
    }

    private static Entry unit(String id, OrganisationKind kind, String division) {
        return new Entry(new OrganisationId(id), id.substring(4), "单位", null, kind, division, null);
    }
}
