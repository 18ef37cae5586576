package org.openlicence.exchange.web.health;

import java.util.Locale;
import org.openlicence.exchange.query.index.IndexUnavailable;
import org.openlicence.exchange.query.index.ReadModelRebuild;
import org.openlicence.exchange.query.index.SearchIndices;
import org.openlicence.exchange.query.index.SlotState;
import org.openlicence.exchange.query.marketplace.VectorBackfill;
import org.openlicence.exchange.query.retrieval.Language;
import org.openlicence.exchange.query.retrieval.Meaning;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The search server and the marketplace's slots. While it is away searches answer 503 and projections wait. */
@Component("searchHealthIndicator")
class SearchHealth implements HealthIndicator {
    private final SearchIndices indices;
    private final ReadModelRebuild marketplace;
    private final Meaning meaning;
    private final VectorBackfill backfill;

    SearchHealth(SearchIndices indices, ReadModelRebuild marketplace, Meaning meaning, VectorBackfill backfill) {
        this.indices = indices;
        this.marketplace = marketplace;
        this.meaning = meaning;
        this.backfill = backfill;
    }

    @Override
    public Health health() {
        try {
            String cluster = indices.clusterStatus();
            SlotState slots = marketplace.state();
            Health.Builder health = cluster.equals("red") ? Health.status(Degraded.STATUS) : Health.up();
            health.withDetail("cluster", cluster)
                    .withDetail("live", slots.live().label());
            boolean reads = true;
            for (Language language : Language.values()) {
                String absence = meaning.absence(language);
                reads &= absence == null || absence.equals(Meaning.OFF);
                health.withDetail(
                        "meaning." + language.name().toLowerCase(Locale.ROOT), absence == null ? "reads" : absence);
            }
            health.withDetail("meaning.waiting", backfill.waiting());
            if (!reads) {
                health.status(Degraded.STATUS); // searches go on by words alone
            }
            if (slots.building() != null) {
                health.withDetail("building", slots.building().label()).withDetail("progress", marketplace.progress());
            }
            return health.build();
        } catch (IndexUnavailable away) {
            return Health.status(Degraded.STATUS).withDetail("cluster", "away").build();
        } catch (IllegalStateException early) {
            return Health.status(Degraded.STATUS)
                    .withDetail("cluster", "no read model yet")
                    .build();
        }
    }
}
