package org.openlicence.exchange.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.index.GroupPosition;
import org.openlicence.exchange.query.statistics.StatisticsFigures.Row;
import org.openlicence.exchange.query.statistics.StatisticsFilter.View;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.registration.event.StatisticsFields;
import org.openlicence.exchange.shared.Trace;

/** Acts on contracts to figures, by both views. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationStatisticsIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 10);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final long MILLION = 100_000_000;
    private static final StatisticsFields STATED = new StatisticsFields(
            "NEW_MATERIALS",
            "PATENT_INVENTION",
            "NONE",
            "C3841",
            null,
            "LIMITED_COMPANY",
            "LUMP_SUM",
            null,
            null,
            null);

    static QueryNode node;

    @BeforeAll
    static void fill() {
        node = QueryNode.start(RegistrationStatisticsIT.class);
        var directory = node.bean(OrganisationDirectory.class);
        directory.enter(party("org_sh", "上海示例大学", OrganisationKind.UNIVERSITY, "310104"));
        directory.enter(party("org_sz", "苏州示例公司", OrganisationKind.ENTERPRISE, "320506"));
        directory.enter(new OrganisationDirectory.Entry(
                new OrganisationId("org_DE-HRB-1"),
                "DE-HRB-1",
                "示例公司",
                null,
                OrganisationKind.ENTERPRISE,
                "800000",
                null));
        registered("reg_1", MILLION, MILLION);
        registered("reg_2", 60_000_000, 50_000_000);
        node.append(new RegistrationAmended(
                "reg_2", 2, List.of(), null, 70_000_000, 55_000_000, "FINAL", "per_3", on(APRIL)));
        registered("reg_3", 30_000_000, 30_000_000);
        node.append(new RegistrationRevoked("reg_3", "V1", "sham", MAY, on(MAY)));
        node.append(Samples.opened("reg_4"));
        registered("reg_5", "org_DE-HRB-1", "org_sz", JUNE, 40_000_000, 40_000_000);
        registered("reg_6", "org_sh", "org_DE-HRB-1", JUNE, 20_000_000, 20_000_000);
        QueryNode.until("every act", () -> movements() == 7);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void scenario_46_statistics_flow() {
        assertThat(figures(StatisticsTable.OUTFLOW, View.PUBLISHED, MARCH, MARCH)
                        .rows())
                .containsExactly(new Row("310000", 3, MILLION + 90_000_000, MILLION + 80_000_000));
        assertThat(figures(StatisticsTable.CITY_FLOW, View.PUBLISHED, MARCH, MARCH)
                        .rows())
                .extracting(Row::key)
                .containsExactly("310000>320500");
        assertThat(figures(StatisticsTable.INFLOW, View.KNOWN, MARCH, MAY).rows())
                .containsExactly(new Row("320000", 2, MILLION + 70_000_000, MILLION + 55_000_000));
    }

    @Test
    void scenario_38_a_revoked_contract_leaves_the_published_figures_on_the_day_of_the_act() {
        assertThat(figures(StatisticsTable.TYPE, View.PUBLISHED, MAY, MAY).rows())
                .containsExactly(new Row("LICENCE", -1, -30_000_000, -30_000_000));
        assertThat(figures(StatisticsTable.TYPE, View.PUBLISHED, MARCH, MARCH).sum())
                .as("what was published of March stays")
                .isEqualTo(new Row("", 3, MILLION + 90_000_000, MILLION + 80_000_000));
        assertThat(figures(StatisticsTable.TYPE, View.KNOWN, MARCH, MAY).sum().contracts())
                .isEqualTo(2);
    }

    @Test
    void an_amendment_changes_sums_and_not_the_count() {
        assertThat(figures(StatisticsTable.TYPE, View.PUBLISHED, APRIL, APRIL).rows())
                .containsExactly(new Row("LICENCE", 0, 10_000_000, 5_000_000));
    }

    @Test
    void what_was_known_on_a_day_can_be_asked_later() {
        var then = node.bean(StatisticsQueries.class)
                .figures(StatisticsTable.TYPE, new StatisticsFilter(View.KNOWN, MARCH, MARCH, APRIL, null, false));
        assertThat(then.sum()).isEqualTo(new Row("", 3, MILLION + 100_000_000, MILLION + 85_000_000));
        assertThat(then.position())
                .isLessThan(
                        figures(StatisticsTable.TYPE, View.KNOWN, MARCH, MAY).position());
        assertThat(then.policyVersions()).containsExactly("0123456789ab");
    }

    @Test
    void natures_are_those_stated_and_otherwise_those_known() {
        assertThat(figures(StatisticsTable.SELLER_NATURE, View.KNOWN, MARCH, MAY)
                        .rows())
                .extracting(Row::key)
                .containsExactly("UNIVERSITY");
        assertThat(figures(StatisticsTable.BUYER_NATURE, View.KNOWN, MARCH, MAY).rows())
                .extracting(Row::key)
                .containsExactly("LIMITED_COMPANY");
        for (StatisticsTable table : StatisticsTable.values()) {
            assertThat(figures(table, View.KNOWN, MARCH, MAY).sum().contracts())
                    .as(table.name())
                    .isEqualTo(2);
        }
    }

    @Test
    void imports_and_exports_are_told_from_home_by_the_other_country() {
        assertThat(figures(StatisticsTable.BORDER, View.PUBLISHED, JUNE, JUNE).rows())
                .containsExactly(
                        new Row("IMPORT>DE", 1, 40_000_000, 40_000_000),
                        new Row("EXPORT>DE", 1, 20_000_000, 20_000_000));
        assertThat(figures(StatisticsTable.BORDER, View.KNOWN, MARCH, MAY).rows())
                .extracting(Row::key)
                .containsExactly("HOME");
    }

    @Test
    void an_industry_is_counted_by_its_section() {
        assertThat(figures(StatisticsTable.INDUSTRY, View.PUBLISHED, JUNE, JUNE).rows())
                .containsExactly(new Row("C", 2, 60_000_000, 60_000_000));
    }

    @Test
    void reading_the_log_again_gives_the_same_movements() {
        List<String> before = rows();
        String group = "registration-statistics-v1";
        StreamingEventProcessor reader = node.bean(org.axonframework.config.Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow();
        reader.shutDown();
        node.bean(GroupPosition.class).forget(group);
        node.sql().sql("truncate statistics_movement, statistics_contract").update();
        reader.start();
        QueryNode.until("everything read again", () -> rows().equals(before));
        assertThat(movements()).isEqualTo(7);
    }

    private static StatisticsFigures figures(StatisticsTable table, View view, LocalDate from, LocalDate to) {
        return node.bean(StatisticsQueries.class)
                .figures(table, new StatisticsFilter(view, from, to, LocalDate.of(2026, 12, 31), null, true));
    }

    private static void registered(String id, long total, long technology) {
        registered(id, "org_sh", "org_sz", MARCH, total, technology);
    }

    private static void registered(String id, String seller, String buyer, LocalDate day, long total, long technology) {
        ContractSubject subject = new ContractSubject(
                id,
                "LICENCE",
                "PATENT_EXPLOITATION",
                "ORDINARY",
                true,
                List.of(),
                seller,
                buyer,
                day,
                day,
                day.plusYears(5),
                total,
                null);
        node.append(
                new RegistrationOpened(id, subject, List.of(), seller, "3100", "07", null, on(day)),
                new FormCompleted(id, subject, List.of(), STATED, on(day)),
                new ContractClassified(id, "LICENCE", "PATENT_EXPLOITATION", null, on(day)),
                new AmountsDetermined(id, List.of(), total, technology, "FINAL", null, on(day)),
                new ContractRegistered(id, "202631000700000" + id.charAt(4), day, "per_2", on(day)));
    }

    private static Trace on(LocalDate day) {
        Trace trace = Samples.trace();
        return new Trace(
                trace.occurredAt(),
                day,
                trace.personId(),
                trace.organisationId(),
                trace.legalBasis(),
                trace.policyVersion());
    }

    private static OrganisationDirectory.Entry party(String id, String name, OrganisationKind kind, String division) {
        return new OrganisationDirectory.Entry(new OrganisationId(id), id, name, null, kind, division, null);
    }

    private static long movements() {
        return node.sql()
                .sql("select count(*) from statistics_movement")
                .query(Long.class)
                .single();
    }

    private static List<String> rows() {
        return node.sql()
                .sql("select t::text from statistics_movement t order by registration_id, version")
                .query(String.class)
                .list();
    }
}
