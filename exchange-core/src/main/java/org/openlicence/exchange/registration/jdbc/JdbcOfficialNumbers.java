package org.openlicence.exchange.registration.jdbc;

import org.openlicence.exchange.registration.OfficialNumber;
import org.openlicence.exchange.registration.OfficialNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of {@code official_serial}, locked from the first asking to the end of the command. */
@Repository
public class JdbcOfficialNumbers implements OfficialNumbers {
    private final JdbcClient jdbc;

    public JdbcOfficialNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public OfficialNumber next(int year, String region, String point) {
        int serial = jdbc.sql("""
                        insert into official_serial (year, region, point, serial) values (:year, :region, :point, 1)
                        on conflict (year, region, point) do update set serial = official_serial.serial + 1
                        returning serial
                        """)
                .param("year", year)
                .param("region", region)
                .param("point", point)
                .query(Integer.class)
                .single();
        return OfficialNumber.of(year, region, point, serial);
    }
}
