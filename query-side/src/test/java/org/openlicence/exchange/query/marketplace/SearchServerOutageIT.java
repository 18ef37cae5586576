package org.openlicence.exchange.query.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openlicence.exchange.query.QueryNode.until;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.ops.embedded.TestServers;
import org.openlicence.exchange.query.QueryNode;
import org.openlicence.exchange.query.Samples;
import org.openlicence.exchange.query.listingdesk.ListingQueries;

/** The search server goes away under writes and comes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchServerOutageIT {
    @Test
    void while_it_is_away_the_projection_waits_and_afterwards_it_catches_up_with_nothing_parked() {
        try (QueryNode node = QueryNode.start(SearchServerOutageIT.class)) {
            MarketplaceQueries marketplace = node.bean(MarketplaceQueries.class);
            node.append(Samples.patent("201810000001.1", "甲", null, null, "H01M 4/00", "INVENTION"));
            until("the first is there", () -> found(marketplace, "pat_ZL201810000001.1"));
            TestServers.elasticsearch().stop();
            try {
                for (int i = 10; i < 40; i++) {
                    node.append(Samples.patent("2018100000" + i + ".1", "乙", null, null, "H01M 4/00", "INVENTION"));
                }
                node.append(Samples.drafted("lst_o", "pat_ZL201810000010.1", Samples.terms(0, 36)));
                until(
                        "the desks go on",
                        () -> node.bean(ListingQueries.class).byId("lst_o").isPresent());
                assertThatThrownBy(() -> marketplace.search(MarketplaceSearch.everything()))
                        .isInstanceOf(MarketplaceUnavailable.class);
            } finally {
                TestServers.elasticsearch().start();
            }
            until("caught up", () -> found(marketplace, "pat_ZL201810000039.1"));
            assertThat(node.sql()
                            .sql("select count(*) from deadletterentry")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    static boolean found(MarketplaceQueries marketplace, String patentId) {
        try {
            return marketplace.byPatent(patentId).isPresent();
        } catch (MarketplaceUnavailable away) {
            return false;
        }
    }
}
