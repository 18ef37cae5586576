package org.openlicence.exchange.query.standingmatch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standing matches by demand, by patent, by owner, and those no broker has taken up. */
@Repository
public class StandingMatchQueries {
    private final JdbcClient jdbc;
    private final StandingMatchTable table;

    StandingMatchQueries(JdbcClient jdbc, StandingMatchTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Empty where the demander keeps its name hidden. */
    public Optional<StandingMatch> pair(String demandId, String patentId) {
        return table.find(demandId, patentId).filter(match -> !match.hidden());
    }

    /** How many open offers may answer a demand. */
    public int countOfDemand(String demandId) {
        return count("demand_id = :id", demandId);
    }

    /** How many open demands a patent may answer. */
    public int countOfPatent(String patentId) {
        return count("patent_id = :id", patentId);
    }

    /** The best first. */
    public List<StandingMatch> ofDemand(String demandId, int limit) {
        return found("demand_id = :id", demandId, limit);
    }

    /** The best first. */
    public List<StandingMatch> ofPatent(String patentId, int limit) {
        return found("patent_id = :id and not hidden", patentId, limit);
    }

    /** Over all patents of an owner, the best first. */
    public List<StandingMatch> ofOwner(String ownerId, int limit) {
        return found("owner_ids @> array[:id]::text[] and not hidden", ownerId, limit);
    }

    /** Those a broker has neither proposed nor put aside and nobody refused, the best first. */
    public List<StandingMatch> toCheck(String brokerId, int limit) {
        return found(TO_CHECK, brokerId, limit);
    }

    public int countToCheck(String brokerId) {
        return count(TO_CHECK, brokerId);
    }

    private static final String TO_CHECK = """
            not refused and not hidden
            and not exists (select 1 from broker_rejection aside where aside.broker_id = :id
                and aside.demand_id = standing_match.demand_id and aside.patent_id = standing_match.patent_id)
            and not exists (select 1 from match_desk taken where taken.enterprise_id = standing_match.demander_id
                and taken.patent_id = standing_match.patent_id and taken.status <> 'CLOSED')""";

    private int count(String where, String id) {
        return jdbc.sql("select count(*) from standing_match where " + where)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private List<StandingMatch> found(String where, String id, int limit) {
        return jdbc.sql("select document from standing_match where " + where
                        + " order by score desc, found_at desc, id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, n) -> StandingMatchTable.read(row.getString(1)))
                .list();
    }
}
