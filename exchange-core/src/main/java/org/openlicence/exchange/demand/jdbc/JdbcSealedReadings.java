package org.openlicence.exchange.demand.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.SealedReadings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_sealed_reading}. */
@Repository
public class JdbcSealedReadings implements SealedReadings {
    private final JdbcClient jdbc;

    public JdbcSealedReadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(DemandId demandId, String organisationId, String personId, Instant at) {
        jdbc.sql("insert into demand_sealed_reading (demand_id, organisation_id, person_id, read_at)"
                        + " values (:demand, :organisation, :person, :at)")
                .param("demand", demandId.value())
                .param("organisation", organisationId)
                .param("person", personId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Reading> of(DemandId demandId) {
        return jdbc.sql("select organisation_id, person_id, read_at from demand_sealed_reading"
                        + " where demand_id = :demand order by read_at desc limit 200")
                .param("demand", demandId.value())
                .query((row, number) -> new Reading(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
