package org.openlicence.exchange.demand.jdbc;

import org.openlicence.exchange.demand.DemandNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in {@code demand_number}; whoever asks for the same year meanwhile waits for the first to commit. */
@Repository
public class JdbcDemandNumbers implements DemandNumbers {
    private final JdbcClient jdbc;

    public JdbcDemandNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String next(int year) {
        int serial = jdbc.sql("insert into demand_number (year, last) values (:year, 1)"
                        + " on conflict (year) do update set last = demand_number.last + 1 returning last")
                .param("year", year)
                .query(Integer.class)
                .single();
        return "XQ%04d%06d".formatted(year, serial);
    }
}
