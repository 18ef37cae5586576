package org.openlicence.exchange.dispute.jdbc;

import org.openlicence.exchange.dispute.DisputeId;
import org.openlicence.exchange.dispute.DisputeTexts;
import org.openlicence.exchange.shared.jdbc.JdbcTextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code dispute_text}. */
@Repository
public class JdbcDisputeTexts extends JdbcTextsByHash<DisputeId> implements DisputeTexts {
    public JdbcDisputeTexts(JdbcClient jdbc) {
        super(jdbc, "dispute_text", "dispute_id");
    }
}
