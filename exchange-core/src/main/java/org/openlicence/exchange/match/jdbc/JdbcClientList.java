package org.openlicence.exchange.match.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ClientList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code broker_client}. */
@Repository
public class JdbcClientList implements ClientList {
    private static final String READ =
            "select organisation_id, portfolio, mandate_reference, mandate_from, mandate_until,"
                    + " mandate_words, entered_at from broker_client where broker_id = :broker";

    private final JdbcClient jdbc;

    public JdbcClientList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Client> of(String brokerId) {
        return jdbc.sql(READ + " order by portfolio nulls last, organisation_id")
                .param("broker", brokerId)
                .query((row, n) -> client(row))
                .list();
    }

    @Override
    public Optional<Client> find(String brokerId, String organisationId) {
        return jdbc.sql(READ + " and organisation_id = :organisation")
                .param("broker", brokerId)
                .param("organisation", organisationId)
                .query((row, n) -> client(row))
                .optional();
    }

    @Override
    public void put(String brokerId, Client client) {
        Mandate mandate = client.mandate();
        jdbc.sql("""
                        insert into broker_client (broker_id, organisation_id, portfolio, mandate_reference, mandate_from,
                          mandate_until, mandate_words, entered_at)
                        values (:broker, :organisation, :portfolio, :reference, :from, :until, :words, :at)
                        on conflict (broker_id, organisation_id) do update set portfolio = excluded.portfolio,
                          mandate_reference = excluded.mandate_reference, mandate_from = excluded.mandate_from,
                          mandate_until = excluded.mandate_until, mandate_words = excluded.mandate_words""")
                .param("broker", brokerId)
                .param("organisation", client.organisationId())
                .param("portfolio", client.portfolio())
                .param("reference", mandate == null ? null : mandate.reference())
                .param("from", mandate == null ? null : mandate.from())
                .param("until", mandate == null ? null : mandate.until())
                .param("words", mandate == null ? null : mandate.words())
                .param("at", client.enteredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(String brokerId, String organisationId) {
        jdbc.sql("delete from broker_client where broker_id = :broker and organisation_id = :organisation")
                .param("broker", brokerId)
                .param("organisation", organisationId)
                .update();
    }

    private static Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getString(1),
                row.getString(2),
                mandate(row),
                row.getTimestamp(7).toInstant());
    }

    private static @Nullable Mandate mandate(ResultSet row) throws SQLException {
        String reference = row.getString(3);
        return reference == null
                ? null
                : new Mandate(
                        reference,
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getString(6));
    }
}
