package org.openlicence.exchange.spotcheck.jdbc;

import java.util.List;
import org.openlicence.exchange.spotcheck.DrawId;
import org.openlicence.exchange.spotcheck.DrawPopulation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code spot_draw_population}. */
@Repository
public class JdbcDrawPopulation implements DrawPopulation {
    private final JdbcClient jdbc;

    public JdbcDrawPopulation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in one statement; official numbers are digits only. */
    @Override
    public void keep(DrawId drawId, List<String> officialNumbers) {
        jdbc.sql("insert into spot_draw_population (draw_id, place, official_number)"
                        + " select cast(:draw as varchar), place, number"
                        + " from unnest(string_to_array(:numbers, ',')) with ordinality as listed (number, place)")
                .param("draw", drawId.value())
                .param("numbers", String.join(",", officialNumbers))
                .update();
    }

    @Override
    public List<String> of(DrawId drawId) {
        return jdbc.sql("select official_number from spot_draw_population where draw_id = :draw order by place")
                .param("draw", drawId.value())
                .query(String.class)
                .list();
    }
}
