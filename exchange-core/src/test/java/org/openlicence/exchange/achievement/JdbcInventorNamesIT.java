package org.openlicence.exchange.achievement;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.achievement.jdbc.JdbcInventorNames;

class JdbcInventorNamesIT extends InventorNamesContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcInventorNamesIT.class);

    @Override
    InventorNames names() {
        SCHEMA.jdbc().sql("truncate inventor_name").update();
        return new JdbcInventorNames(SCHEMA.jdbc());
    }
}
