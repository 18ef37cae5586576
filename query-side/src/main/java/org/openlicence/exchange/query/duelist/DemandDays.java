package org.openlicence.exchange.query.duelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose a demand is and the days it names itself; rows of {@code demand_day}, kept by the group of the due list. */
@Repository
class DemandDays {
    private final JdbcClient jdbc;

    DemandDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param gateDate of a horse race; absent otherwise @param neededBy absent while it is not said */
    record Days(
            String demanderId,
            @Nullable LocalDate gateDate,
            @Nullable LocalDate neededBy) {}

    void put(String demandId, Days days) {
        jdbc.sql("insert into demand_day (demand_id, demander_id, gate_date, needed_by)"
                        + " values (:id, :demander, :gate, :needed) on conflict (demand_id) do update set"
                        + " gate_date = excluded.gate_date, needed_by = excluded.needed_by")
                .param("id", demandId)
                .param("demander", days.demanderId())
                .param("gate", days.gateDate())
                .param("needed", days.neededBy())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when it was never drafted */
    Days of(String demandId) {
        return jdbc.sql("select demander_id, gate_date, needed_by from demand_day where demand_id = :id")
                .param("id", demandId)
                .query((row, number) -> new Days(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)))
                .single();
    }
}
