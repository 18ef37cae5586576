package org.openlicence.exchange.query.duelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.index.GroupPosition;

/** The list under several runners, missed runs, replays and other policy figures. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DueListIT {
    private static final int NOTICES = 25;
    private static final String OFF = "db-scheduler.enabled=false";
    private static final String[] ON = {
        "db-scheduler.enabled=true", "db-scheduler.polling-interval=100ms", "exchange.due-list.interval=100ms"
    };
    private static int tests;

    private String url = "";
    private String prefix = "";

    @BeforeEach
    void a_database_of_its_own() {
        String name = "due" + ++tests;
        url = TestServers.freshSchema(name).jdbcUrl();
        prefix = TestServers.indexPrefix(name);
    }

    @Test
    void what_a_missed_run_left_is_caught_up_once_by_two_runners_at_the_same_time() {
        try (QueryNode idle = QueryNode.start(url, prefix, OFF)) {
            staleNotices(idle);
            assertThat(events(idle, "licence.NoticeLapsed")).isZero();
        }
        try (QueryNode first = QueryNode.start(url, prefix, ON);
                QueryNode second = QueryNode.start(url, prefix, ON)) {
            QueryNode.until("every notice lapsed", () -> rows(first) == 0);
            assertThat(events(second, "licence.NoticeLapsed")).isEqualTo(NOTICES);
            long runs = runs(first);
            QueryNode.until("more runs than one", () -> runs(first) > runs);
            assertThat(events(first, "licence.NoticeLapsed")).isEqualTo(NOTICES);
        }
    }

    @Test
    void a_replay_of_the_list_repeats_nothing() {
        try (QueryNode node = QueryNode.start(url, prefix, OFF)) {
            staleNotices(node);
            DueListRunner runner = node.bean(DueListRunner.class);
            assertThat(runner.run()).isEqualTo(NOTICES);
            assertThat(runner.run()).isZero();
            long all = events(node, "%");

            node.bean(GroupPosition.class).forget(DueListProjection.GROUP);
            readEverything(node);

            assertThat(rows(node)).isZero();
            runner.run();
            assertThat(events(node, "%")).isEqualTo(all);
        }
    }

    @Test
    void a_list_reckoned_with_other_figures_is_written_anew_before_anybody_acts() {
        List<DueItem> reckoned;
        try (QueryNode node = QueryNode.start(url, prefix, OFF)) {
            staleNotices(node);
            reckoned = node.bean(DueList.class).ofAggregate("lic_7");
            assertThat(reckoned).hasSize(1);
            node.sql()
                    .sql("update due_item set policy_version = 'former', due_on = '2031-01-01', due_at = '2031-01-02',"
                            + " not_before = '2031-01-02'")
                    .update();
            node.sql()
                    .sql("update due_item set aggregate_id = 'lic_gone' where aggregate_id = 'lic_8'")
                    .update();
        }
        try (QueryNode node = QueryNode.start(url, prefix, OFF)) {
            QueryNode.until("written anew", () -> rows(node) == NOTICES);
            assertThat(node.bean(DueList.class).ofAggregate("lic_7")).isEqualTo(reckoned);
            assertThat(node.bean(DueList.class).ofAggregate("lic_gone")).isEmpty();
            long position = node.bean(GroupPosition.class).of(DueListProjection.GROUP);
            assertThat(position).isPositive();
        }
    }

    @Test
    void a_command_that_fails_is_tried_again_later_and_holds_up_no_other() {
        try (QueryNode node = QueryNode.start(url, prefix, OFF)) {
            staleNotices(node);
            node.sql()
                    .sql("update due_item set aggregate_id = 'lic_unknown' where aggregate_id = 'lic_3'")
                    .update();
            DueListRunner runner = node.bean(DueListRunner.class);
            assertThat(runner.run()).isEqualTo(NOTICES - 1);
            assertThat(rows(node)).isEqualTo(1);
            assertThat(runner.run()).as("it waits").isZero();
            assertThat(node.sql()
                            .sql("select attempts from due_item where not_before > due_at")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** Notices of May, unpaid: long stale by the machine's clock. */
    private static void staleNotices(QueryNode node) {
        var terms = Samples.terms(2_000_000, 60);
        node.append(Samples.patent("201810698291.4", "电池", null, null, "H01M 10/0525", "INVENTION"));
        node.append(Samples.drafted("lst_1", "pat_ZL201810698291.4", terms), Samples.announced("lst_1"));
        for (int n = 0; n < NOTICES; n++) {
            node.append(Samples.notice("lic_" + n, "lst_1", "pat_ZL201810698291.4", terms));
        }
        readEverything(node);
        assertThat(rows(node)).isEqualTo(NOTICES);
    }

    private static void readEverything(QueryNode node) {
        GroupPosition positions = node.bean(GroupPosition.class);
        QueryNode.until(
                "the list has read everything", () -> positions.of(DueListProjection.GROUP) >= positions.head());
    }

    private static long rows(QueryNode node) {
        return number(node, "select count(*) from due_item where what <> 'RECORDAL_DUE'");
    }

    private static long runs(QueryNode node) {
        return number(node, "select coalesce(sum(version), 0) from scheduled_tasks where task_name = 'due-list'");
    }

    private static long events(QueryNode node, String type) {
        return number(node, "select count(*) from domainevententry where payloadtype like '" + type + "'");
    }

    private static long number(QueryNode node, String query) {
        return node.sql().sql(query).query(Long.class).single();
    }
}
