package org.openlicence.exchange.alert.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openlicence.exchange.alert.SavedSearchId;
import org.openlicence.exchange.alert.SearchTexts;
import org.openlicence.exchange.alert.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code saved_search_text}. */
@Repository
public class JdbcSearchTexts implements SearchTexts {
    private final JdbcClient jdbc;

    public JdbcSearchTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(SavedSearchId searchId, SearchWords words, Instant at) {
        jdbc.sql("insert into saved_search_text (search_id, hash, name, query, written_at)"
                        + " values (:search, :hash, :name, :query, :at) on conflict do nothing")
                .param("search", searchId.value())
                .param("hash", words.hash().value())
                .param("name", words.name())
                .param("query", words.query())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void erase(SavedSearchId searchId) {
        jdbc.sql("delete from saved_search_text where search_id = :search")
                .param("search", searchId.value())
                .update();
    }

    @Override
    public Optional<SearchWords> of(String searchId, String hash) {
        return Optional.ofNullable(of(Map.of(searchId, hash)).get(searchId));
    }

    @Override
    public Map<String, SearchWords> of(Map<String, String> hashes) {
        Map<String, SearchWords> found = new HashMap<>();
        if (hashes.isEmpty()) {
            return found;
        }
        jdbc.sql("select search_id, hash, name, query from saved_search_text where search_id in (:searches)")
                .param("searches", hashes.keySet())
                .query(row -> {
                    String search = row.getString("search_id");
                    if (row.getString("hash").equals(hashes.get(search))) {
                        found.put(search, new SearchWords(row.getString("name"), row.getString("query")));
                    }
                });
        return found;
    }
}
