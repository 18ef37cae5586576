package org.openlicence.exchange.achievement.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openlicence.exchange.achievement.InventorNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of inventors in the table {@code inventor_name}, written in the command's transaction. */
@Repository
public class JdbcInventorNames implements InventorNames {
    private final JdbcClient jdbc;

    public JdbcInventorNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> pseudonyms(String ownerId, List<String> knownAs) {
        return knownAs.stream().map(name -> pseudonym(ownerId, name)).toList();
    }

    /** Random, not a hash: a hash of a name can be tried out. */
    private String pseudonym(String ownerId, String knownAs) {
        jdbc.sql("insert into inventor_name (person_id, owner_id, known_as) values (:id, :owner, :name)"
                        + " on conflict (owner_id, known_as) do nothing")
                .param("id", "per_" + UUID.randomUUID().toString().replace("-", ""))
                .param("owner", ownerId)
                .param("name", knownAs)
                .update();
        return jdbc.sql("select person_id from inventor_name where owner_id = :owner and known_as = :name")
                .param("owner", ownerId)
                .param("name", knownAs)
                .query(String.class)
                .single();
    }

    @Override
    public Map<String, String> known(String ownerId) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select person_id, known_as from inventor_name where owner_id = :owner")
                .param("owner", ownerId)
                .query(row -> {
                    known.put(row.getString(1), row.getString(2));
                });
        return known;
    }

    @Override
    public void erase(String ownerId, String personId) {
        jdbc.sql("delete from inventor_name where owner_id = :owner and person_id = :id")
                .param("owner", ownerId)
                .param("id", personId)
                .update();
    }
}
