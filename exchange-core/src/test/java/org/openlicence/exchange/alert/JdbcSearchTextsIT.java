package org.openlicence.exchange.alert;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.alert.jdbc.JdbcSearchTexts;

class JdbcSearchTextsIT extends SearchTextsContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcSearchTextsIT.class);

    @Override
    SearchTexts texts() {
        SCHEMA.jdbc().sql("truncate saved_search_text").update();
        return new JdbcSearchTexts(SCHEMA.jdbc());
    }
}
