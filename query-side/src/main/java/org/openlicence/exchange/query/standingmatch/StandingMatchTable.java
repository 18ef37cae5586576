package org.openlicence.exchange.query.standingmatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.MatchRefusal;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code standing_offer}, {@code standing_demand}, {@code standing_match} and {@code standing_refusal}. */
@Repository
class StandingMatchTable {
    /** Reasons that lie in the patent or its terms, not in this enterprise. */
    private static final Set<String> OF_THE_PATENT = Set.of(
            MatchRefusal.PRICE.name(),
            MatchRefusal.MATURITY.name(),
            MatchRefusal.SCOPE.name(),
            MatchRefusal.PAPERWORK.name());

    private final JdbcClient jdbc;

    StandingMatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void offer(OfferedTechnology offer) {
        put("standing_offer", "patent_id", offer.patentId(), offer);
    }

    void demand(OpenDemand demand) {
        put("standing_demand", "demand_id", demand.demandId(), demand);
    }

    private void put(String table, String key, String id, Object document) {
        jdbc.sql("insert into " + table + " (" + key + ", document) values (:id, :document::jsonb) on conflict (" + key
                        + ") do update set document = excluded.document")
                .param("id", id)
                .param("document", ReadModelJson.MAPPER.writeValueAsString(document))
                .update();
    }

    /** In the order of the ids; those that are not there are left out. */
    List<OfferedTechnology> offers(List<String> ids) {
        return ordered("standing_offer", "patent_id", ids, OfferedTechnology.class);
    }

    /** In the order of the ids; those that are not there are left out. */
    List<OpenDemand> demands(List<String> ids) {
        return ordered("standing_demand", "demand_id", ids, OpenDemand.class);
    }

    private <T> List<T> ordered(String table, String key, List<String> ids, Class<T> type) {
        Map<String, T> found = new HashMap<>();
        jdbc.sql("select " + key + ", document from " + table + " where " + key + " = any (:ids::text[])")
                .param("ids", array(ids))
                .query(row -> {
                    found.put(row.getString(1), ReadModelJson.MAPPER.readValue(row.getString(2), type));
                });
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** In the order of their ids. */
    List<OfferedTechnology> offersAfter(String after, int size) {
        return after("standing_offer", "patent_id", after, size, OfferedTechnology.class);
    }

    /** In the order of their ids. */
    List<OpenDemand> demandsAfter(String after, int size) {
        return after("standing_demand", "demand_id", after, size, OpenDemand.class);
    }

    private <T> List<T> after(String table, String key, String after, int size, Class<T> type) {
        return jdbc.sql("select document from " + table + " where " + key + " > :after order by " + key
                        + " limit :size")
                .param("after", after)
                .param("size", size)
                .query((row, n) -> ReadModelJson.MAPPER.readValue(row.getString(1), type))
                .list();
    }

    /**
     * Writes the matches of one side anew. Those known already keep the moment they were found.
     *
     * @param column {@code patent_id} or {@code demand_id}
     * @return those that were not there before
     */
    List<StandingMatch> replace(String column, String id, Collection<StandingMatch> found) {
        Map<String, Instant> before = new HashMap<>();
        jdbc.sql("select id, found_at from standing_match where " + column + " = :id")
                .param("id", id)
                .query(row -> {
                    before.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        jdbc.sql("delete from standing_match where " + column + " = :id and not id = any (:kept::text[])")
                .param("id", id)
                .param("kept", array(found.stream().map(StandingMatch::id).toList()))
                .update();
        List<StandingMatch> fresh = new ArrayList<>();
        for (StandingMatch match : found) {
            Instant known = before.get(match.id());
            if (known == null) {
                fresh.add(match);
            }
            save(known == null ? match : match.foundAt(known));
        }
        return fresh;
    }

    void save(StandingMatch match) {
        jdbc.sql("""
                        insert into standing_match
                          (id, demand_id, demander_id, patent_id, owner_ids, score, refused, hidden, found_at, document)
                        values (:id, :demand, :demander, :patent, :owners::text[], :score, :refused, :hidden, :at, :document::jsonb)
                        on conflict (id) do update set score = excluded.score, refused = excluded.refused, hidden = excluded.hidden,
                          owner_ids = excluded.owner_ids, found_at = excluded.found_at, document = excluded.document""")
                .param("id", match.id())
                .param("demand", match.demandId())
                .param("demander", match.demanderId())
                .param("patent", match.patentId())
                .param("owners", array(match.ownerIds()))
                .param("score", match.score())
                .param("refused", match.refusedFor() != null)
                .param("hidden", match.hidden())
                .param("at", match.foundAt().atOffset(ZoneOffset.UTC))
                .param("document", ReadModelJson.MAPPER.writeValueAsString(match))
                .update();
    }

    /** @return whether it was offered */
    boolean withdraw(String patentId) {
        delete("standing_match", "patent_id", patentId);
        return delete("standing_offer", "patent_id", patentId);
    }

    /** @return whether it was open */
    boolean close(String demandId) {
        delete("standing_match", "demand_id", demandId);
        return delete("standing_demand", "demand_id", demandId);
    }

    private boolean delete(String table, String column, String id) {
        return jdbc.sql("delete from " + table + " where " + column + " = :id")
                        .param("id", id)
                        .update()
                > 0;
    }

    Optional<StandingMatch> find(String demandId, String patentId) {
        return jdbc.sql("select document from standing_match where id = :id")
                .param("id", StandingMatch.id(demandId, patentId))
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /**
     * Something came to nothing; again is the same.
     *
     * @param cause introduction, or the broker that put the pair aside with the pair
     * @param bySide whether one of the two sides refused, not only a broker
     */
    void refused(String cause, @Nullable String demandId, String patentId, String reason, boolean bySide, Instant at) {
        jdbc.sql("""
                        insert into standing_refusal (cause, demand_id, patent_id, reason, by_side, of_patent, refused_at)
                        values (:cause, :demand, :patent, :reason, :side, :own, :at)
                        on conflict (cause) do update set reason = excluded.reason, of_patent = excluded.of_patent,
                          refused_at = excluded.refused_at""")
                .param("cause", cause)
                .param("demand", demandId)
                .param("patent", patentId)
                .param("reason", reason)
                .param("side", bySide)
                .param("own", OF_THE_PATENT.contains(reason))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What came of each of these patents before. */
    Map<String, RefusedPatent> refused(Collection<String> patentIds) {
        Map<String, RefusedPatent> refused = new HashMap<>();
        patentIds.forEach(patent -> refused.put(patent, RefusedPatent.NEVER));
        jdbc.sql("""
                        select patent_id, demand_id, count(*) filter (where of_patent) as own,
                          count(*) filter (where not of_patent and not by_side) as aside,
                          (array_agg(reason order by refused_at desc) filter (where by_side))[1] as reason
                        from standing_refusal where patent_id = any (:patents::text[]) group by patent_id, demand_id""").param("patents", array(patentIds)).query(row -> {
            refused.merge(
                    row.getString(1),
                    RefusedPatent.of(row.getInt(3), row.getString(2), new Refused(row.getInt(4), row.getString(5))),
                    RefusedPatent::and);
        });
        return refused;
    }

    /** Pairs that brokers put aside and that were not counted, or not for the reason now given; at most 200. */
    List<Aside> putAside() {
        return jdbc.sql("""
                        select broker_id || '|' || demand_id || '|' || patent_id, demand_id, patent_id, reason, rejected_at
                        from broker_rejection aside where not exists (select 1 from standing_refusal counted
                          where counted.cause = aside.broker_id || '|' || aside.demand_id || '|' || aside.patent_id
                            and counted.reason = aside.reason)
                        order by rejected_at limit 200""")
                .query((row, n) -> new Aside(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @param cause the broker with the pair */
    record Aside(String cause, String demandId, String patentId, String reason, Instant at) {}

    /** The matches of a patent, locked until the transaction ends. */
    List<StandingMatch> locked(String patentId) {
        return jdbc.sql("select document from standing_match where patent_id = :patent order by id for update")
                .param("patent", patentId)
                .query((row, n) -> read(row.getString(1)))
                .list();
    }

    static StandingMatch read(String document) {
        return ReadModelJson.MAPPER.readValue(document, StandingMatch.class);
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
