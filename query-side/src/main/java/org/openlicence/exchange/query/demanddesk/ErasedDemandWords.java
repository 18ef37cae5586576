package org.openlicence.exchange.query.demanddesk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Words of demands that never were public, in the rows of the desk. A replay finds none, since they are gone beside the log; the row
 * that was written before holds them until this takes them out.
 */
@Repository
public class ErasedDemandWords {
    private final JdbcClient jdbc;

    ErasedDemandWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes out what the register says is erased. Again, it changes nothing. @return how many rows */
    public int clear() {
        return jdbc.sql("""
                        update demand_desk d set document = jsonb_set(d.document, '{words}', 'null'), grams = '{}'
                        from demand_register r
                        where r.demand_id = d.id and r.words_erased_at is not null and not d.public
                          and d.document -> 'words' <> 'null'::jsonb""").update();
    }
}
