package org.openlicence.exchange.match;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.match.jdbc.JdbcMatchRegister;

class JdbcMatchRegisterIT extends MatchRegisterContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcMatchRegisterIT.class);

    @Override
    MatchRegister register() {
        SCHEMA.jdbc().sql("truncate match_register").update();
        return new JdbcMatchRegister(SCHEMA.jdbc());
    }
}
