package org.openlicence.exchange.query.index;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table that tells every node which slots run. Each change is one conditional statement, so two nodes cannot both make it. */
@Repository
class SlotTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    SlotTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<SlotState> find(String readModel) {
        return jdbc.sql("""
                        select live, building, automatic, live_hash, building_hash, changed_at
                        from read_model_slot where read_model = :name""")
                .param("name", readModel)
                .query((row, n) -> new SlotState(
                        Slot.valueOf(row.getString(1)),
                        row.getString(2) == null ? null : Slot.valueOf(row.getString(2)),
                        row.getBoolean(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .optional();
    }

    /** The first version; nothing happens when there is one. */
    void begin(String readModel, Slot live, String hash) {
        jdbc.sql("""
                        insert into read_model_slot (read_model, live, automatic, live_hash, changed_at)
                        values (:name, :live, false, :hash, :at) on conflict do nothing""")
                .param("name", readModel)
                .param("live", live.name())
                .param("hash", hash)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether this call started it; false when another slot is being filled already */
    boolean startBuilding(String readModel, Slot building, String hash, boolean automatic) {
        return jdbc.sql("""
                        update read_model_slot set building = :slot, building_hash = :hash, automatic = :auto, changed_at = :at
                        where read_model = :name and building is null and live <> :slot""")
                        .param("name", readModel)
                        .param("slot", building.name())
                        .param("hash", hash)
                        .param("auto", automatic)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The slot being filled becomes the live one. @return whether it was this call that did it */
    boolean promote(String readModel, Slot building) {
        return jdbc.sql("""
                        update read_model_slot set live = building, live_hash = building_hash,
                            building = null, building_hash = null, automatic = false, changed_at = :at
                        where read_model = :name and building = :slot""")
                        .param("name", readModel)
                        .param("slot", building.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void abandonBuilding(String readModel) {
        jdbc.sql("""
                        update read_model_slot set building = null, building_hash = null, automatic = false, changed_at = :at
                        where read_model = :name""")
                .param("name", readModel)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
