package org.openlicence.exchange.dispute;

import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.dispute.jdbc.JdbcDisputeTexts;

class JdbcDisputeTextsIT extends DisputeTextsContract {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcDisputeTextsIT.class);

    @Override
    DisputeTexts texts() {
        SCHEMA.jdbc().sql("truncate dispute_text").update();
        return new JdbcDisputeTexts(SCHEMA.jdbc());
    }
}
