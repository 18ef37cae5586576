package org.openlicence.exchange.demand.jdbc;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.shared.jdbc.JdbcTextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_text} and {@code demand_salt}. */
@Repository
public class JdbcDemandTexts extends JdbcTextsByHash<DemandId> implements DemandTexts {
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    public JdbcDemandTexts(JdbcClient jdbc) {
        super(jdbc, "demand_text", "demand_id");
        this.jdbc = jdbc;
    }

    @Override
    public String salt(DemandId demandId) {
        byte[] signs = new byte[16];
        random.nextBytes(signs);
        jdbc.sql("insert into demand_salt (demand_id, salt) values (:demand, :salt) on conflict do nothing")
                .param("demand", demandId.value())
                .param("salt", HexFormat.of().formatHex(signs))
                .update();
        return jdbc.sql("select salt from demand_salt where demand_id = :demand")
                .param("demand", demandId.value())
                .query(String.class)
                .single();
    }
}
