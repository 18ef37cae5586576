package org.openlicence.exchange.demand.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.EndedDemands;
import org.openlicence.exchange.demand.PublicWords;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_text} and {@code demand_salt} whose demand is over; each demand in one statement, all of it or nothing. */
@Repository
public class JdbcEndedDemands implements EndedDemands {
    private static final int AT_ONCE = 500;
    private static final String ERASE = """
            with salt as (delete from demand_salt where demand_id = :id),
            texts as (delete from demand_text where demand_id = :id and not (:announced and words = :public))
            update demand_register set words_erased_at = :now,
              row = case when :announced then row else jsonb_set(row, '{words}', cast(:nothing as jsonb)) end
            where demand_id = :id and words_erased_at is null""";

    /** A row of the register has words; where they are gone, none that say anything. */
    private static final String NOTHING =
            CanonicalJson.of(new PublicWords("", null, null, null, null, null, null, null, null, null));

    private final JdbcClient jdbc;

    public JdbcEndedDemands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int erase(Instant endedBefore, Instant now) {
        int erased = 0;
        List<RegisteredDemand> due = due(endedBefore);
        while (!due.isEmpty()) {
            for (RegisteredDemand demand : due) {
                erased += jdbc.sql(ERASE)
                        .param("id", demand.demandId().value())
                        .param("public", CanonicalJson.of(demand.words()))
                        .param("announced", demand.announced())
                        .param("nothing", NOTHING)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update();
            }
            due = due(endedBefore);
        }
        return erased;
    }

    @Override
    public boolean erased(DemandId demandId) {
        return jdbc.sql(
                        "select exists (select from demand_register where demand_id = :id and words_erased_at is not null)")
                .param("id", demandId.value())
                .query(Boolean.class)
                .single();
    }

    private List<RegisteredDemand> due(Instant endedBefore) {
        return jdbc.sql("select row from demand_register where ended_at < :before and words_erased_at is null"
                        + " order by ended_at limit :size")
                .param("before", endedBefore.atOffset(ZoneOffset.UTC))
                .param("size", AT_ONCE)
                .query((row, number) -> CanonicalJson.read(row.getString(1), RegisteredDemand.class))
                .list();
    }
}
