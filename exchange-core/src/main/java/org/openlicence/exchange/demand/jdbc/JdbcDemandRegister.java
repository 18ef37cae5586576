package org.openlicence.exchange.demand.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_register}. */
@Repository
public class JdbcDemandRegister implements DemandRegister {
    private final JdbcClient jdbc;

    public JdbcDemandRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(RegisteredDemand demand, Instant at) {
        jdbc.sql("insert into demand_register (demand_id, status, row, ended_at)"
                        + " values (:id, :status, cast(:row as jsonb), cast(:ended as timestamptz))"
                        + " on conflict (demand_id) do update set status = excluded.status, row = excluded.row,"
                        + " ended_at = coalesce(demand_register.ended_at, excluded.ended_at)")
                .param("id", demand.demandId().value())
                .param("status", demand.status().name())
                .param("row", CanonicalJson.of(demand))
                .param("ended", demand.status().ended() ? at.atOffset(ZoneOffset.UTC) : null)
                .update();
    }

    @Override
    public Optional<RegisteredDemand> find(DemandId demandId) {
        return jdbc.sql("select row from demand_register where demand_id = :id")
                .param("id", demandId.value())
                .query((row, number) -> CanonicalJson.read(row.getString(1), RegisteredDemand.class))
                .optional();
    }

    @Override
    public List<RegisteredDemand> open() {
        return jdbc.sql("select row from demand_register where status = 'PUBLISHED' order by demand_id")
                .query((row, number) -> CanonicalJson.read(row.getString(1), RegisteredDemand.class))
                .list();
    }
}
