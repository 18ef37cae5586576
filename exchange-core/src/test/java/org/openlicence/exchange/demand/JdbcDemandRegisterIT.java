package org.openlicence.exchange.demand;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.demand.jdbc.JdbcDemandNumbers;
import org.openlicence.exchange.demand.jdbc.JdbcDemandRegister;
import org.openlicence.exchange.demand.jdbc.JdbcDemandTexts;

class JdbcDemandRegisterIT extends DemandRegisterContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcDemandRegisterIT.class);

    @Override
    DemandRegister register() {
        SCHEMA.jdbc().sql("truncate demand_register").update();
        return new JdbcDemandRegister(SCHEMA.jdbc());
    }

    @Override
    DemandNumbers numbers() {
        SCHEMA.jdbc().sql("truncate demand_number").update();
        return new JdbcDemandNumbers(SCHEMA.jdbc());
    }

    @Override
    DemandTexts texts() {
        return new JdbcDemandTexts(SCHEMA.jdbc());
    }
}
