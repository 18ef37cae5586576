package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openlicence.exchange.query.QueryNode.until;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.OrganisationCommand.RegisterOrganisation;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.openlicence.exchange.patent.event.PatentEvent.PatentImported;
import org.openlicence.exchange.patent.event.PatentEvent.PatentRegistered;
import org.openlicence.exchange.patent.event.PatentEvent.RightEnded;
import org.openlicence.exchange.patent.event.PatentOwner;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.index.Comparison;
import org.openlicence.exchange.query.index.ReadModel;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.index.SearchIndices;
import org.openlicence.exchange.query.index.Slot;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ExchangeCommands;
import org.openlicence.exchange.shared.Origin;
import org.openlicence.exchange.shared.Role;

/** What must not happen to the marketplace when things are repeated, refused, or rebuilt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarketplaceRebuildIT {
    QueryNode node;
    MarketplaceQueries marketplace;
    static int tests;

    @BeforeEach
    void start() {
        String name = "rebuild" + ++tests;
        node = QueryNode.start(TestServers.freshSchema(name).jdbcUrl(), TestServers.indexPrefix(name));
        marketplace = node.bean(MarketplaceQueries.class);
        for (int i = 0; i < 20; i++) {
            node.append(
                    Samples.patent("2018101000%02d.1".formatted(i), "电池" + i, null, null, "H01M 4/00", "INVENTION"));
        }
        var terms = Samples.terms(100, 60);
        node.append(Samples.drafted("lst_1", "pat_ZL201810100000.1", terms), Samples.announced("lst_1"));
        // With its recordal at once: the process that would open one some time later must not be counted.
        node.append(
                Samples.notice("lic_1", "lst_1", "pat_ZL201810100000.1", terms),
                Samples.formed("lic_1"),
                Samples.recordalOpened("lic_1"));
        MarketplaceIT.settle(node);
    }

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void scenario_48_a_replay_gives_the_same_documents_while_the_old_ones_serve_and_sends_nothing_again() {
        long events = node.sql()
                .sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
        ReadModelRebuild rebuild = node.bean(ReadModelRebuild.class);
        assertThat(rebuild.start(false)).isTrue();
        assertThat(rebuild.start(false)).as("one at a time").isFalse();
        assertThat(marketplace.search(MarketplaceSearch.everything()).total()).isEqualTo(20);
        assertThat(rebuild.await(Duration.ofSeconds(60))).isTrue();

        Comparison comparison = rebuild.compare(50);
        assertThat(comparison.same()).as(comparison.toString()).isTrue();
        assertThat(comparison.sampled()).isEqualTo(20);

        rebuild.swap();
        assertThat(rebuild.state().live()).isEqualTo(Slot.GREEN);
        assertThat(rebuild.state().building()).isNull();
        assertThat(marketplace.search(MarketplaceSearch.everything()).total()).isEqualTo(20);
        node.append(Samples.withdrawn("lst_1"));
        until(
                "written to the new slot",
                () -> marketplace
                        .byPatent("pat_ZL201810100000.1")
                        .orElseThrow()
                        .offer()
                        .status()
                        .equals("WITHDRAWN"));
        assertThat(marketplace.byPatent("pat_ZL201810100000.1").orElseThrow().licencesGranted())
                .isEqualTo(1);
        assertThat(node.sql()
                        .sql("select count(*) from domainevententry")
                        .query(Long.class)
                        .single())
                .as("a replay sends no command")
                .isEqualTo(events + 1);
    }

    @Test
    void an_owner_entered_after_its_patent_is_found_by_its_names_and_region() {
        String owner = "org_91310000132260250X";
        node.append(new PatentRegistered(
                "pat_ZL201810300000.1",
                "ZL201810300000.1",
                "INVENTION",
                "电池",
                null,
                null,
                null,
                List.of("H01M 4/00"),
                LocalDate.of(2018, 1, 6),
                LocalDate.of(2020, 3, 1),
                null,
                List.of(new PatentOwner(owner, "后来公司", 10_000)),
                Samples.trace()));
        until("entered", () -> marketplace.byPatent("pat_ZL201810300000.1").isPresent());
        assertThat(marketplace.byPatent("pat_ZL201810300000.1").orElseThrow().owners())
                .containsExactly(new MarketplaceHit.Owner(owner, "后来公司", null, null));

        node.bean(ExchangeCommands.class)
                .send(new RegisterOrganisation(
                        new OrganisationId(owner),
                        "91310000132260250X",
                        "后来公司",
                        "Latecomer Company",
                        OrganisationKind.ENTERPRISE,
                        "310104",
                        EnterpriseSize.SMALL,
                        null,
                        Origin.of(new Actor("per_it", "org_exchange", Set.of(Role.OPERATOR)), Instant.now())));

        until(
                "named",
                () -> marketplace
                        .byPatent("pat_ZL201810300000.1")
                        .orElseThrow()
                        .owners()
                        .equals(List.of(new MarketplaceHit.Owner(owner, "后来公司", "Latecomer Company", "310104"))));
        node.bean(SearchIndices.class).refresh(node.bean(ReadModel.class).alias());
        assertThat(marketplace.search(MarketplaceSearch.of("Latecomer")).hits())
                .extracting(MarketplaceHit::patentId)
                .containsExactly("pat_ZL201810300000.1");
    }

    @Test
    void a_document_the_index_refuses_parks_its_own_patent_only() {
        PatentImported good = Samples.patent("201910200000.1", "好", null, null, "H01M 4/00", "INVENTION");
        PatentImported poison =
                Samples.patent("209910200000.9", "坏", null, null, "H01M" + "x".repeat(40_000), "INVENTION");
        node.append(
                poison,
                good,
                new RightEnded("pat_ZL209910200000.9", "EXPIRED", LocalDate.of(2025, 1, 1), Samples.trace()));
        node.append(Samples.patent("201910200001.1", "后", null, null, "H01M 4/00", "INVENTION"));
        until(
                "the others are there",
                () -> marketplace.byPatent("pat_ZL201910200001.1").isPresent());
        until(
                "also the one of the same batch",
                () -> marketplace.byPatent("pat_ZL201910200000.1").isPresent());
        until("both events of the patent are parked", () -> parked() == 2);
        assertThat(marketplace.byPatent("pat_ZL209910200000.9")).isEmpty();
    }

    @Test
    void texts_of_every_kind_are_taken_in_and_found_by_what_can_be_read_of_them() {
        long before = parked();
        List<String> texts = List.of(
                "<script>alert('毒')</script> 毒文",
                "\u202E毒文\u202C 反写",
                "！？……；—— , . ; 毒文",
                "毒文 \uD83D\uDE00\uD840\uDC00",
                "毒文" + "字".repeat(290),
                "毒文 " + "x".repeat(290),
                "……！？");
        for (int i = 0; i < texts.size(); i++) {
            String number = "2017107000%02d.1".formatted(i);
            node.append(
                    Samples.patent(number, texts.get(i), null, "ก".repeat(5_000), "H01M 4/00", "INVENTION"),
                    Samples.claims("pat_ZL" + number, "ZH", "毒".repeat(10_000), "y".repeat(10_000)));
        }
        MarketplaceIT.settle(node);
        MarketplaceResult found = marketplace.search(MarketplaceSearch.of("毒文"));
        assertThat(found.hits().stream().filter(hit -> texts.subList(0, 6).contains(hit.titleZh())))
                .as("as they were written")
                .hasSize(6);
        assertThat(marketplace.search(MarketplaceSearch.of("……！？")).total()).isZero();
        assertThat(parked()).isEqualTo(before);
    }

    long parked() {
        return node.sql()
                .sql("select count(*) from deadletterentry where processinggroup like 'marketplace-%'")
                .query(Long.class)
                .single();
    }
}
