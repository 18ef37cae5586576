package org.openlicence.exchange.match.jdbc;

import java.time.ZoneOffset;
import java.util.List;
import org.openlicence.exchange.match.DisclosureLog;
import org.openlicence.exchange.match.MatchId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code match_disclosure}. */
@Repository
public class JdbcDisclosureLog implements DisclosureLog {
    private final JdbcClient jdbc;

    public JdbcDisclosureLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(Disclosure disclosure) {
        jdbc.sql("insert into match_disclosure (match_id, person_id, organisation_id, about_id, shown_at)"
                        + " values (:match, :person, :organisation, :about, :at)")
                .param("match", disclosure.matchId().value())
                .param("person", disclosure.personId())
                .param("organisation", disclosure.organisationId())
                .param("about", disclosure.aboutId())
                .param("at", disclosure.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public List<Disclosure> of(MatchId matchId) {
        return jdbc.sql("select person_id, organisation_id, about_id, shown_at from match_disclosure"
                        + " where match_id = :match order by shown_at, id")
                .param("match", matchId.value())
                .query((row, n) -> new Disclosure(
                        matchId,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }
}
