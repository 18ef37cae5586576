package org.openlicence.exchange.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.organisation.EnterpriseSize;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.organisation.OrganisationId;
import org.openlicence.exchange.organisation.OrganisationKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code organisation_directory}. */
@Repository
public class JdbcOrganisationDirectory implements OrganisationDirectory {
    private final JdbcClient jdbc;

    public JdbcOrganisationDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(Entry entry) {
        EnterpriseSize size = entry.size();
        jdbc.sql("""
                        insert into organisation_directory
                          (organisation_id, credit_code, name_zh, name_en, kind, division_code, size)
                        values (:id, :code, :nameZh, :nameEn, :kind, :division, :size)
                        """)
                .param("id", entry.organisationId().value())
                .param("code", entry.creditCode())
                .param("nameZh", entry.nameZh())
                .param("nameEn", entry.nameEn())
                .param("kind", entry.kind().name())
                .param("division", entry.divisionCode())
                .param("size", size == null ? null : size.name())
                .update();
    }

    @Override
    public Optional<Entry> find(String organisationId) {
        return jdbc.sql("select * from organisation_directory where organisation_id = :id")
                .param("id", organisationId)
                .query((row, rowNumber) -> entry(row))
                .optional();
    }

    @Override
    public List<Entry> ofKind(OrganisationKind kind) {
        return jdbc.sql("select * from organisation_directory where kind = :kind order by organisation_id")
                .param("kind", kind.name())
                .query((row, rowNumber) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String size = row.getString("size");
        return new Entry(
                new OrganisationId(row.getString("organisation_id")),
                row.getString("credit_code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("division_code"),
                size == null ? null : EnterpriseSize.valueOf(size));
    }
}
