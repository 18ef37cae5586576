package org.openlicence.exchange.ops.console;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.openlicence.exchange.ops.console.importing.KnownPatents;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the log itself, not at a read model. */
final class JdbcKnownPatents implements KnownPatents {
    private final JdbcClient sql;

    JdbcKnownPatents(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> among(Collection<String> patentIds) {
        return new HashSet<>(sql.sql("select aggregateidentifier from domainevententry"
                        + " where sequencenumber = 0 and aggregateidentifier in (:ids)")
                .param("ids", patentIds)
                .query(String.class)
                .list());
    }
}
