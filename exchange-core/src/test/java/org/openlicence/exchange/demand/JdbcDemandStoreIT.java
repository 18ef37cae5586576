package org.openlicence.exchange.demand;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.demand.jdbc.JdbcDemandRegister;
import org.openlicence.exchange.demand.jdbc.JdbcDemandTexts;

class JdbcDemandStoreIT extends DemandStoreContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcDemandStoreIT.class);

    @Override
    DemandTexts texts() {
        SCHEMA.jdbc().sql("truncate demand_text").update();
        return new JdbcDemandTexts(SCHEMA.jdbc());
    }

    @Override
    DemandRegister register() {
        SCHEMA.jdbc().sql("truncate demand_register").update();
        return new JdbcDemandRegister(SCHEMA.jdbc());
    }
}
