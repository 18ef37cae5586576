package org.openlicence.exchange.match.jdbc;

import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchTexts;
import org.openlicence.exchange.shared.jdbc.JdbcTextsByHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code match_text}. */
@Repository
public class JdbcMatchTexts extends JdbcTextsByHash<MatchId> implements MatchTexts {
    public JdbcMatchTexts(JdbcClient jdbc) {
        super(jdbc, "match_text", "match_id");
    }
}
