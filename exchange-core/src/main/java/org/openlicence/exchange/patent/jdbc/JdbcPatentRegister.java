package org.openlicence.exchange.patent.jdbc;

import java.util.Optional;
import org.openlicence.exchange.patent.PatentFacts;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.patent.PatentRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code patent_register}: the number for look-ups, everything else as one JSON document. */
@Repository
public class JdbcPatentRegister implements PatentRegister {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public JdbcPatentRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(PatentFacts facts) {
        jdbc.sql("insert into patent_register (patent_id, number, facts) values (:id, :number, cast(:facts as jsonb))")
                .param("id", facts.patentId().value())
                .param("number", facts.number())
                .param("facts", JSON.writeValueAsString(facts))
                .update();
    }

    @Override
    public void update(PatentFacts facts) {
        int rows = jdbc.sql(
                        "update patent_register set number = :number, facts = cast(:facts as jsonb) where patent_id = :id")
                .param("id", facts.patentId().value())
                .param("number", facts.number())
                .param("facts", JSON.writeValueAsString(facts))
                .update();
        if (rows != 1) {
            throw new IllegalStateException("patent register has no row for " + facts.patentId());
        }
    }

    @Override
    public Optional<PatentFacts> lockFacts(PatentId patentId) {
        return read("select facts from patent_register where patent_id = :id for share", patentId);
    }

    @Override
    public Optional<PatentFacts> facts(PatentId patentId) {
        return read("select facts from patent_register where patent_id = :id", patentId);
    }

    private Optional<PatentFacts> read(String sql, PatentId patentId) {
        return jdbc.sql(sql)
                .param("id", patentId.value())
                .query((row, rowNumber) -> JSON.readValue(row.getString("facts"), PatentFacts.class))
                .optional();
    }
}
