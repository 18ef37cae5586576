package org.openlicence.exchange.demand.jdbc;

import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandTexts;
import org.openlicence.exchange.shared.jdbc.JdbcTextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code demand_text}. */
@Repository
public class JdbcDemandTexts extends JdbcTextsByHash<DemandId> implements DemandTexts {
    public JdbcDemandTexts(JdbcClient jdbc) {
        super(jdbc, "demand_text", "demand_id");
    }
}
