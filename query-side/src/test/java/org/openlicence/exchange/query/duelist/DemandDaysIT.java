package org.openlicence.exchange.query.duelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.demand.AwardCommand.Award;
import org.openlicence.exchange.demand.AwardMode;
import org.openlicence.exchange.demand.CallCommand.AppointExperts;
import org.openlicence.exchange.demand.CallCommand.AskClarification;
import org.openlicence.exchange.demand.CallCommand.RecordExpertScreening;
import org.openlicence.exchange.demand.CallCommand.SubmitSolution;
import org.openlicence.exchange.demand.CooperationMode;
import org.openlicence.exchange.demand.DemandCommand.DraftDemand;
import org.openlicence.exchange.demand.DemandCommand.PublishDemand;
import org.openlicence.exchange.demand.DemandCommand.RenewDemand;
import org.openlicence.exchange.demand.DemandCommand.SubmitDemand;
import org.openlicence.exchange.demand.DemandCommand.VetDemand;
import org.openlicence.exchange.demand.DemandCommand.WithdrawDemand;
import org.openlicence.exchange.demand.DemandContent;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandStatus;
import org.openlicence.exchange.demand.DemandType;
import org.openlicence.exchange.demand.EndedDemands;
import org.openlicence.exchange.demand.FailureReason;
import org.openlicence.exchange.demand.IpOwnership;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.SolutionAnswer;
import org.openlicence.exchange.demand.SolutionStatus;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.Indicator;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.demanddesk.DemandFilter;
import org.openlicence.exchange.query.demanddesk.DemandQueries;
import org.openlicence.exchange.query.demanddesk.DemandView;
import org.openlicence.exchange.query.demanddesk.ErasedDemandWords;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.paging.PageRequest;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommand;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** The public list, the days that fall due, and a replay, on real servers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemandDaysIT {
    private static final Instant NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final DemandId COATING = new DemandId("dem_coating");
    private static final DemandId SEWAGE = new DemandId("dem_sewage");
    private static final DemandId DROPPED = new DemandId("dem_dropped");

    @Test
    void demands_are_found_by_words_close_and_expire_by_the_calendar_and_replay_to_the_same() {
        SteppedClock clock = new SteppedClock("2026-11-02");
        try (QueryNode node = QueryNode.start(
                TestServers.freshSchema(DemandDaysIT.class).jdbcUrl(),
                TestServers.indexPrefix(DemandDaysIT.class),
                clock)) {
            published(node, COATING, "阀门耐磨涂层", "Wear-resistant coating", "2026-11-30");
            published(node, SEWAGE, "农村污水低温脱氮", "Nitrogen removal", "2027-06-30");
            Origin poster = by("org_a", Role.REPRESENTATIVE, 0);
            send(node, new DraftDemand(DROPPED, content("窑炉余热回收", "Kiln heat recovery"), poster));
            send(node, new WithdrawDemand(DROPPED, "项目取消", poster));
            readEverything(node);
            assertThat(due(node, SEWAGE)).contains(Due.DEMAND_RENEWAL_SOON);
            DemandQueries desk = node.bean(DemandQueries.class);

            assertThat(ids(desk, filter("耐磨"))).containsExactly("dem_coating");
            assertThat(ids(desk, filter("耐磨 污水"))).as("every word").isEmpty();
            assertThat(ids(desk, DemandFilter.ALL_OPEN))
                    .as("by their last day")
                    .containsExactly("dem_coating", "dem_sewage");
            assertThat(ids(
                            desk,
                            new DemandFilter(
                                    null, null, "C", "310000", 1L, 60_000_001L, null, DemandFilter.State.OPEN)))
                    .hasSize(2);
            assertThat(ids(desk, new DemandFilter(null, null, "A", null, null, null, null, DemandFilter.State.OPEN)))
                    .isEmpty();
            assertThat(desk.nearest("一种用于阀门的耐磨碳化钨涂层及其制备方法", 5))
                    .extracting(DemandView::demandId)
                    .first()
                    .isEqualTo("dem_coating");

            send(node, new AskClarification(COATING, "qst_1", "介质温度？", by("org_b", Role.REPRESENTATIVE, 5)));
            send(node, solution("sol_1", "org_b"));
            send(node, solution("sol_2", "org_c"));
            readEverything(node);
            assertThat(due(node, COATING))
                    .containsExactlyInAnyOrder(Due.DEMAND_CALL_ENDS, Due.DEMAND_EXPIRES, Due.DEMAND_RENEWAL_SOON);

            clock.set("2026-12-01");
            node.bean(DueListRunner.class).run();
            readEverything(node);
            assertThat(desk.byId(COATING.value()).orElseThrow().status()).isEqualTo(DemandStatus.EVALUATING);
            assertThat(due(node, COATING)).containsExactly(Due.DEMAND_SCREENING_DUE);

            send(
                    node,
                    new AppointExperts(
                            COATING,
                            List.of(new AppointedExpert("per_test", "org_x")),
                            by("org_r", Role.REGISTRAR, 29)));
            readEverything(node);
            assertThat(desk.withoutExperts(PageRequest.first(5)).items()).isEmpty();
            assertThat(desk.toScreen("per_test", PageRequest.first(5)).items())
                    .extracting(DemandView::demandId)
                    .containsExactly("dem_coating");
            assertThat(desk.toScreen("per_else", PageRequest.first(5)).items()).isEmpty();
            send(
                    node,
                    new RecordExpertScreening(
                            COATING, List.of("sol_1", "sol_2"), true, "无", "可信", by("org_x", Role.EXPERT, 30)));
            readEverything(node);
            assertThat(due(node, COATING)).containsExactly(Due.DEMAND_AWARD_DUE);
            assertThat(desk.toScreen("per_test", PageRequest.first(5)).items()).isEmpty();
            send(node, new Award(COATING, List.of("sol_1"), "价格", by("org_a", Role.REPRESENTATIVE, 30)));
            readEverything(node);
            assertThat(due(node, COATING)).containsExactly(Due.DEMAND_CONTRACT_DUE);
            clock.set("2027-01-20");
            node.bean(DueListRunner.class).run();
            readEverything(node);
            DemandView failed = desk.byId(COATING.value()).orElseThrow();
            assertThat(failed.status()).isEqualTo(DemandStatus.SHORTLISTED);
            assertThat(failed.solution("sol_1").orElseThrow().failure()).isEqualTo(FailureReason.NOT_SIGNED.name());
            assertThat(failed.solution("sol_2").orElseThrow().status()).isEqualTo(SolutionStatus.SHORTLISTED);

            assertThat(due(node, COATING)).as("another finalist may be awarded").containsExactly(Due.DEMAND_AWARD_DUE);
            String number = desk.byId(SEWAGE.value()).orElseThrow().demandNo();
            assertThat(ids(desk, filter(number))).containsExactly("dem_sewage");

            clock.set("2027-02-02");
            node.bean(DueListRunner.class).run();
            readEverything(node);
            assertThat(desk.byId(SEWAGE.value()).orElseThrow().status()).isEqualTo(DemandStatus.EXPIRED);
            send(node, new RenewDemand(SEWAGE, by("org_a", Role.REPRESENTATIVE, 92)));
            readEverything(node);
            assertThat(ids(desk, DemandFilter.ALL_OPEN)).containsExactly("dem_sewage");
            assertThat(due(node, SEWAGE))
                    .containsExactlyInAnyOrder(Due.DEMAND_CALL_ENDS, Due.DEMAND_EXPIRES, Due.DEMAND_RENEWAL_SOON);

            node.sql()
                    .sql("update demand_register set ended_at = '2020-01-01' where demand_id = :id")
                    .param("id", DROPPED.value())
                    .update();
            assertThat(words(node)).as("while it is kept").contains("余热回收");
            assertThat(node.bean(EndedDemands.class).erase(Instant.parse("2020-01-02T00:00:00Z"), NOON))
                    .isEqualTo(1);
            assertThat(node.bean(ErasedDemandWords.class).clear()).isEqualTo(1);
            assertThat(node.bean(ErasedDemandWords.class).clear()).as("again").isZero();
            assertThat(words(node)).doesNotContain("余热", "热回").contains("污水");

            List<DemandView> before = List.of(
                    desk.byId(COATING.value()).orElseThrow(),
                    desk.byId(DROPPED.value()).orElseThrow(),
                    desk.byId(SEWAGE.value()).orElseThrow());
            assertThat(before.get(1).words()).isNull();
            StreamingEventProcessor reader = node.bean(Configuration.class)
                    .eventProcessingConfiguration()
                    .eventProcessor("demand-desk-v1", StreamingEventProcessor.class)
                    .orElseThrow();
            reader.shutDown();
            node.bean(GroupPosition.class).forget("demand-desk-v1");
            node.sql().sql("delete from demand_desk").update();
            reader.start();
            readEverything(node);
            assertThat(List.of(
                            desk.byId(COATING.value()).orElseThrow(),
                            desk.byId(DROPPED.value()).orElseThrow(),
                            desk.byId(SEWAGE.value()).orElseThrow()))
                    .isEqualTo(before);
        }
    }

    /** Everything the desk holds of all demands. */
    private static String words(QueryNode node) {
        return node.sql()
                .sql("select string_agg(document::text || grams::text, ' ') from demand_desk")
                .query(String.class)
                .single();
    }

    private static void published(QueryNode node, DemandId id, String title, String titleEn, String closes) {
        Origin poster = by("org_a", Role.REPRESENTATIVE, 0);
        send(node, new DraftDemand(id, content(title, titleEn), poster));
        send(node, new SubmitDemand(id, poster));
        send(node, new VetDemand(id, LocalDate.of(2020, 1, 1), by("org_r", Role.REGISTRAR, 0)));
        send(node, new PublishDemand(id, null, LocalDate.parse(closes), poster));
    }

    private static DemandContent content(String title, String titleEn) {
        return new DemandContent(
                DemandType.TECHNOLOGY,
                new PublicWords(title, titleEn, "现有方法失效", "合金", null, "不超过5微米", null, null, null, "有业绩"),
                "C34",
                "310000",
                List.of(new Indicator("wear", "um", "<=", "5", true)),
                60_000_000L,
                null,
                LocalDate.of(2027, 12, 31),
                IpOwnership.SHARED,
                CooperationMode.COMMISSIONED,
                AwardMode.SINGLE,
                null,
                List.of(),
                true,
                true,
                null,
                "王工");
    }

    private static SubmitSolution solution(String id, String solver) {
        return new SubmitSolution(
                COATING,
                id,
                new SolutionAnswer("喷涂", "碳化钨", "3微米", null, "李工"),
                1,
                10,
                null,
                null,
                true,
                by(solver, Role.REPRESENTATIVE, 6));
    }

    private static DemandFilter filter(String words) {
        return new DemandFilter(words, null, null, null, null, null, null, DemandFilter.State.OPEN);
    }

    private static List<String> ids(DemandQueries desk, DemandFilter filter) {
        return desk.listed(filter, PageRequest.first(10)).items().stream()
                .map(DemandView::demandId)
                .toList();
    }

    private static List<Due> due(QueryNode node, DemandId id) {
        return node.bean(DueList.class).ofAggregate(id.value()).stream()
                .map(DueItem::what)
                .toList();
    }

    private static void send(QueryNode node, ExchangeCommand command) {
        node.bean(ExchangeCommands.class).send(command);
    }

    private static Origin by(String organisation, Role role, int daysLater) {
        return Origin.of(new Actor("per_test", organisation, Set.of(role)), NOON.plus(Duration.ofDays(daysLater)));
    }

    private static void readEverything(QueryNode node) {
        GroupPosition positions = node.bean(GroupPosition.class);
        QueryNode.until(
                "both have read everything",
                () -> positions.of("demand-desk-v1") >= positions.head()
                        && positions.of("due-list-v1") >= positions.head());
    }
}
