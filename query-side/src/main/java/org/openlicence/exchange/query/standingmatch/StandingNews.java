package org.openlicence.exchange.query.standingmatch;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which organisation is to hear of which pair, each once for ever. Not a read model: what was told stays told when the matches are
 * built anew, and a pair that goes and comes back is no news.
 */
@Repository
class StandingNews {
    /** The place of brokers: whoever works the queue. */
    static final String BROKERS = "";

    private final JdbcClient jdbc;

    StandingNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters what is new of these. Owner and brokers never hear of a demander that keeps its name hidden. */
    void enter(Collection<StandingMatch> found) {
        for (StandingMatch match : found) {
            Set<String> hearers = new LinkedHashSet<>(List.of(match.demanderId()));
            if (!match.hidden()) {
                hearers.addAll(match.ownerIds());
                hearers.add(BROKERS);
            }
            List<String> ordered = new ArrayList<>(hearers);
            jdbc.sql("""
                            insert into standing_news (demand_id, patent_id, organisation_id, found_at)
                            select :demand, :patent, hearer, :at from unnest(:hearers::text[]) hearer
                            on conflict (demand_id, patent_id, organisation_id) do nothing""")
                    .param("demand", match.demandId())
                    .param("patent", match.patentId())
                    .param("hearers", ordered.toArray(String[]::new))
                    .param("at", match.foundAt().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
