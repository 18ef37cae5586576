package org.openlicence.exchange.match.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.openlicence.exchange.match.MatchId;
import org.openlicence.exchange.match.MatchRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code match_register}; its unique index lets one introduction of a pair run at a time. */
@Repository
public class JdbcMatchRegister implements MatchRegister {
    private final JdbcClient jdbc;

    public JdbcMatchRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean enter(Entry entry, LocalDate day) {
        jdbc.sql("update match_register set running = false where enterprise_id = :enterprise and patent_id = :patent"
                        + " and running and outcome_until < :day")
                .param("enterprise", entry.enterpriseId())
                .param("patent", entry.patentId())
                .param("day", day)
                .update();
        // A conflict waits for the other transaction; then nothing is written, and the pair was another's.
        return jdbc.sql("""
                        insert into match_register (match_id, broker_id, enterprise_id, owner_id, patent_id, demand_id, running)
                        values (:match, :broker, :enterprise, :owner, :patent, :demand, true)
                        on conflict do nothing""")
                        .param("match", entry.matchId().value())
                        .param("broker", entry.brokerId())
                        .param("enterprise", entry.enterpriseId())
                        .param("owner", entry.ownerId())
                        .param("patent", entry.patentId())
                        .param("demand", entry.demandId())
                        .update()
                == 1;
    }

    @Override
    public void introduced(MatchId matchId, LocalDate introducedOn, LocalDate outcomeUntil) {
        jdbc.sql("update match_register set introduced_on = :on, outcome_until = :until where match_id = :match")
                .param("on", introducedOn)
                .param("until", outcomeUntil)
                .param("match", matchId.value())
                .update();
    }

    @Override
    public void over(MatchId matchId) {
        running(matchId, "false");
    }

    @Override
    public void resumed(MatchId matchId) {
        running(matchId, """
                not exists (select 1 from match_register other where other.running
                    and other.enterprise_id = match_register.enterprise_id
                    and other.patent_id = match_register.patent_id and other.match_id <> match_register.match_id)""");
    }

    @Override
    public List<Entry> introducedBetween(String enterpriseId, Collection<String> ownerIds, LocalDate day) {
        return between(enterpriseId, ownerIds, "running and introduced_on <= :day and outcome_until >= :day", day);
    }

    @Override
    public List<Entry> concludedBetween(String enterpriseId, Collection<String> ownerIds) {
        return between(enterpriseId, ownerIds, "not running and cast(:day as date) is not null", LocalDate.EPOCH);
    }

    @Override
    public List<MatchId> introducedBy(String brokerId, LocalDate from, LocalDate to) {
        return jdbc.sql("select match_id from match_register where broker_id = :broker"
                        + " and introduced_on between :from and :to order by introduced_on, match_id")
                .param("broker", brokerId)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new MatchId(row.getString(1)))
                .list();
    }

    private List<Entry> between(String enterpriseId, Collection<String> ownerIds, String which, LocalDate day) {
        return jdbc.sql("select match_id, broker_id, enterprise_id, owner_id, patent_id, demand_id, introduced_on"
                        + " from match_register where enterprise_id = :enterprise and owner_id = any (:owners)"
                        + " and introduced_on is not null and " + which + " order by introduced_on, match_id")
                .param("enterprise", enterpriseId)
                .param("owners", ownerIds.toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> entry(row))
                .list();
    }

    private void running(MatchId matchId, String whether) {
        jdbc.sql("update match_register set running = " + whether + " where match_id = :match")
                .param("match", matchId.value())
                .update();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new MatchId(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }
}
