package org.openlicence.exchange.query.outcome;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Searches of which something was opened, with grades. A licence counts for a search from which its taking was begun a limited
 * time before its notice: nobody is followed, so two who began at the same offer are not told apart.
 */
@Repository
public class JudgedSearches {
    private static final String GRADES = """
            select a.query, a.patent_ids[array_position(a.listing_ids, f.listing_id)] as patent_id,
              max(case when f.step = 'OPEN' then 1
                when exists (select 1 from licence_outcome l where l.listing_id = f.listing_id and l.formed_at is not null
                  and l.notice_at >= f.followed_at
                  and l.notice_at < f.followed_at + make_interval(days => :days)) then 3
                else 2 end) as grade
            from search_asked a join search_followed f on f.search_id = a.search_id
            where a.asked_at >= :since and a.query is not null and a.words is not null
              and array_position(a.listing_ids, f.listing_id) is not null
              and a.query in (select b.query from search_asked b join search_followed g on g.search_id = b.search_id
                where b.asked_at >= :since and b.query is not null and b.words is not null
                group by b.query order by max(b.asked_at) desc limit :most)
            group by a.query, patent_id""";

    private final JdbcClient jdbc;

    public JudgedSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param licenceDays how long after a taking was begun a licence still counts for it
     * @param most at most so many, the last asked
     */
    public List<JudgedSearch> since(Instant since, int licenceDays, int most) {
        Map<String, Map<String, Integer>> byQuery = new LinkedHashMap<>();
        jdbc.sql(GRADES)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("days", licenceDays)
                .param("most", most)
                .query(row -> {
                    byQuery.computeIfAbsent(row.getString("query"), query -> new HashMap<>())
                            .put(row.getString("patent_id"), row.getInt("grade"));
                });
        return byQuery.entrySet().stream()
                .map(each -> new JudgedSearch(each.getKey(), each.getValue()))
                .toList();
    }
}
