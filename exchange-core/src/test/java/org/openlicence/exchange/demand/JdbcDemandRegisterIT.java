package org.openlicence.exchange.demand;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.demand.jdbc.JdbcDemandRegister;

class JdbcDemandRegisterIT extends DemandRegisterContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcDemandRegisterIT.class);

    @Override
    DemandRegister register() {
        SCHEMA.jdbc().sql("truncate demand_register").update();
        return new JdbcDemandRegister(SCHEMA.jdbc());
    }
}
