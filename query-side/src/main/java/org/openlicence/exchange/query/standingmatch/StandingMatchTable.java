package org.openlicence.exchange.query.standingmatch;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openlicence.exchange.query.table.ReadModelJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code standing_offer}, {@code standing_match} and {@code standing_refused_match}. */
@Repository
class StandingMatchTable {
    /** More than these are never compared with one demand. */
    private static final int CANDIDATES = 200;

    private final JdbcClient jdbc;

    StandingMatchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void offer(OfferedTechnology offer) {
        jdbc.sql(
                        "insert into standing_offer (patent_id, words, document) values (:patent, :words::text[], :document::jsonb)"
                                + " on conflict (patent_id) do update set words = excluded.words, document = excluded.document")
                .param("patent", offer.patentId())
                .param("words", array(offer.words()))
                .param("document", ReadModelJson.MAPPER.writeValueAsString(offer))
                .update();
    }

    /** Offers that share words with a demand, those with most first. */
    List<OfferedTechnology> candidates(Set<String> words) {
        return jdbc.sql("""
                        select document from standing_offer where words && :words::text[]
                        order by (select count(*) from unnest(words) word where word = any (:words::text[])) desc, patent_id
                        limit :most""")
                .param("words", array(words))
                .param("most", CANDIDATES)
                .query((row, n) -> ReadModelJson.MAPPER.readValue(row.getString(1), OfferedTechnology.class))
                .list();
    }

    /** Writes the matches of one side anew; whether a pair came to nothing before stays with it. */
    void replace(String column, String id, Collection<StandingMatch> found) {
        List<StandingMatch> refused = jdbc
                .sql("select document from standing_match where " + column + " = :id")
                .param("id", id)
                .query((row, n) -> read(row.getString(1)))
                .list()
                .stream()
                .filter(match -> match.refusedFor() != null)
                .toList();
        jdbc.sql("delete from standing_match where " + column + " = :id")
                .param("id", id)
                .update();
        for (StandingMatch match : found) {
            save(refused.stream()
                    .filter(old -> old.demandId().equals(match.demandId())
                            && old.patentId().equals(match.patentId()))
                    .findFirst()
                    .map(old -> match.refused(String.valueOf(old.refusedFor())))
                    .orElse(match));
        }
    }

    void save(StandingMatch match) {
        jdbc.sql("""
                        insert into standing_match
                          (id, demand_id, demander_id, patent_id, owner_ids, score, refused, hidden, found_at, document)
                        values (:id, :demand, :demander, :patent, :owners::text[], :score, :refused, :hidden, :at, :document::jsonb)
                        on conflict (id) do update set score = excluded.score, refused = excluded.refused, hidden = excluded.hidden,
                          owner_ids = excluded.owner_ids, found_at = excluded.found_at, document = excluded.document""")
                .param("id", StandingMatch.id(match.demandId(), match.patentId()))
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

    void withdraw(String patentId) {
        jdbc.sql("delete from standing_offer where patent_id = :patent")
                .param("patent", patentId)
                .update();
        jdbc.sql("delete from standing_match where patent_id = :patent")
                .param("patent", patentId)
                .update();
    }

    void close(String demandId) {
        jdbc.sql("delete from standing_match where demand_id = :demand")
                .param("demand", demandId)
                .update();
    }

    Optional<StandingMatch> find(String demandId, String patentId) {
        return jdbc.sql("select document from standing_match where id = :id")
                .param("id", StandingMatch.id(demandId, patentId))
                .query((row, n) -> read(row.getString(1)))
                .optional();
    }

    /** An introduction of a patent came to nothing for a reason of its own; again is the same. */
    void refused(String matchId, String patentId) {
        jdbc.sql("insert into standing_refused_match (match_id, patent_id) values (:match, :patent)"
                        + " on conflict do nothing")
                .param("match", matchId)
                .param("patent", patentId)
                .update();
    }

    int refusals(String patentId) {
        return jdbc.sql("select count(*) from standing_refused_match where patent_id = :patent")
                .param("patent", patentId)
                .query(Integer.class)
                .single();
    }

    static StandingMatch read(String document) {
        return ReadModelJson.MAPPER.readValue(document, StandingMatch.class);
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
