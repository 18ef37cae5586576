package org.openlicence.exchange.patent;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.patent.jdbc.JdbcPatentRegister;

class JdbcPatentRegisterIT extends PatentRegisterContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcPatentRegisterIT.class);

    @Override
    PatentRegister register() {
        SCHEMA.jdbc().sql("truncate patent_register").update();
        return new JdbcPatentRegister(SCHEMA.jdbc());
    }
}
