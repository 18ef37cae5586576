package org.openlicence.exchange.query.standingmatch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.match.MatchRefusal;
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

    /** The same of many at once; every demand asked for has its number. */
    public Map<String, Integer> countsOf(Collection<String> demandIds) {
        Map<String, Integer> counts = new HashMap<>();
        demandIds.forEach(id -> counts.put(id, 0));
        jdbc.sql(
                        "select demand_id, count(*) from standing_match where demand_id = any (:ids::text[]) group by demand_id")
                .param("ids", demandIds.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /** How often a patent was refused for a reason, by sides of introductions and by brokers who looked at it. */
    public record RefusalCount(String patentId, MatchRefusal reason, int times) {}

    /** Why the patents of an owner that are on offer were refused, the most frequent first; by whom is not said. */
    public List<RefusalCount> refusalsOfOwner(String ownerId) {
        return jdbc.sql("""
                        select refusal.patent_id, refusal.reason, count(*) as times from standing_refusal refusal
                          join standing_offer offer on offer.patent_id = refusal.patent_id
                        where jsonb_exists(offer.document -> 'ownerIds', :owner)
                        group by refusal.patent_id, refusal.reason order by times desc, refusal.patent_id, refusal.reason""")
                .param("owner", ownerId)
                .query((row, n) ->
                        new RefusalCount(row.getString(1), MatchRefusal.valueOf(row.getString(2)), row.getInt(3)))
                .list();
    }

    /** Over all demands of a demander, the best first; also those it keeps its name hidden of. */
    public List<StandingMatch> ofDemander(String demanderId, int limit) {
        return found("demander_id = :id", demanderId, limit);
    }

    /** The pair for one of its sides; empty for everybody else, and for the owner where the demander keeps its name hidden. */
    public Optional<StandingMatch> pairOfSide(String demandId, String patentId, String organisationId) {
        return table.find(demandId, patentId)
                .filter(match -> match.demanderId().equals(organisationId)
                        || (!match.hidden() && match.ownerIds().contains(organisationId)));
    }

    /** How many open demands the patents of an owner may answer. */
    public int countOfOwner(String ownerId) {
        return count("owner_ids @> array[:id]::text[] and not hidden", ownerId);
    }

    /** How many open offers may answer the demands of a demander. */
    public int countOfDemander(String demanderId) {
        return count("demander_id = :id", demanderId);
    }

    /** How many open demands a patent may answer. */
    public int countOfPatent(String patentId) {
        return count("patent_id = :id and not hidden", patentId);
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

    /** Those of {@link #toCheck} an organisation is a side of, the best first. */
    public List<StandingMatch> toCheckOf(String brokerId, String organisationId, int limit) {
        return jdbc.sql("select document from standing_match where " + TO_CHECK
                        + " and (demander_id = :client or owner_ids @> array[:client]::text[])"
                        + " order by score desc, found_at desc, id limit :limit")
                .param("id", brokerId)
                .param("client", organisationId)
                .param("limit", limit)
                .query((row, n) -> StandingMatchTable.read(row.getString(1)))
                .list();
    }

    /** How many those are for each of many organisations; every one asked for has its number. */
    public Map<String, Integer> countsToCheckOf(String brokerId, Collection<String> organisationIds) {
        Map<String, Integer> counts = new HashMap<>();
        organisationIds.forEach(id -> counts.put(id, 0));
        jdbc.sql("select client, count(*) from unnest(:clients::text[]) client join standing_match"
                        + " on demander_id = client or owner_ids @> array[client] where " + TO_CHECK
                        + " group by client")
                .param("id", brokerId)
                .param("clients", organisationIds.toArray(String[]::new))
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    public int countToCheck(String brokerId) {
        return count(TO_CHECK, brokerId);
    }

    /** The same without those it ever proposed: a proposal of the exchange is made once a pair, also when it lapsed. */
    public List<StandingMatch> toProposeOnce(String proposerId, int limit) {
        return found(TO_CHECK + " " + """
                 and not exists (select 1 from match_desk mine where mine.broker_id = :id
                    and mine.demand_id = standing_match.demand_id and mine.patent_id = standing_match.patent_id)""", proposerId, limit);
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
