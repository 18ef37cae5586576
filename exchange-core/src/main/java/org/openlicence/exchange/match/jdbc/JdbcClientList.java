package org.openlicence.exchange.match.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.match.ClientList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code broker_client} with, of {@code client_mandate_answer}, the last one to the mandate as it stands. */
@Repository
public class JdbcClientList implements ClientList {
    /** With the last answer to each mandate the pair ever had; which is this one's is known by its hash alone. */
    private static final String READ = """
            select c.broker_id, c.organisation_id, c.portfolio, c.mandate_reference, c.mandate_from, c.mandate_until,
              c.mandate_words, c.mandate_document, c.entered_at, a.hashes, a.confirmed, a.answered_by, a.answered_at
            from broker_client c cross join lateral (
              select array_agg(x.mandate_hash) as hashes, array_agg(x.confirmed) as confirmed,
                array_agg(x.answered_by) as answered_by, array_agg(x.answered_at) as answered_at
              from (select distinct on (y.mandate_hash) y.* from client_mandate_answer y where y.broker_id = c.broker_id
                and y.organisation_id = c.organisation_id order by y.mandate_hash, y.number desc) x) a
            """;

    /** Distinguishes those in no portfolio, which come last, from any name. */
    private static final String PLACE = "(c.portfolio is null, coalesce(c.portfolio, ''), c.organisation_id)";

    private final JdbcClient jdbc;

    public JdbcClientList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Client> of(String brokerId, @Nullable String portfolio, @Nullable String after, int limit) {
        Optional<Client> last = after == null ? Optional.empty() : find(brokerId, after);
        String place = last.isEmpty() ? "" : " and " + PLACE + " > (:unsorted, :name, :last)";
        JdbcClient.StatementSpec read = jdbc.sql(READ + "where c.broker_id = :broker"
                        + (portfolio == null ? "" : " and c.portfolio = :portfolio") + place
                        + " order by c.portfolio is null, coalesce(c.portfolio, ''), c.organisation_id limit :limit")
                .param("broker", brokerId)
                .param("limit", limit);
        if (portfolio != null) {
            read = read.param("portfolio", portfolio);
        }
        if (last.isPresent()) {
            String name = last.get().portfolio();
            read = read.param("unsorted", name == null)
                    .param("name", name == null ? "" : name)
                    .param("last", last.get().organisationId());
        }
        return read.query((row, n) -> client(row)).list();
    }

    @Override
    public List<Client> of(String brokerId, Collection<String> organisationIds) {
        return jdbc.sql(READ + "where c.broker_id = :broker and c.organisation_id = any (:organisations)"
                        + " order by c.organisation_id")
                .param("broker", brokerId)
                .param("organisations", organisationIds.toArray(String[]::new))
                .query((row, n) -> client(row))
                .list();
    }

    @Override
    public List<Portfolio> portfolios(String brokerId, int limit) {
        return jdbc.sql("select portfolio, count(*) from broker_client where broker_id = :broker group by portfolio"
                        + " order by portfolio nulls last limit :limit")
                .param("broker", brokerId)
                .param("limit", limit)
                .query((row, n) -> new Portfolio(row.getString(1), row.getInt(2)))
                .list();
    }

    @Override
    public Optional<Client> find(String brokerId, String organisationId) {
        return jdbc.sql(READ + "where c.broker_id = :broker and c.organisation_id = :organisation")
                .param("broker", brokerId)
                .param("organisation", organisationId)
                .query((row, n) -> client(row))
                .optional();
    }

    @Override
    public List<Claim> claimedOf(String organisationId, int limit) {
        return jdbc.sql(READ + "where c.organisation_id = :organisation and c.mandate_reference is not null"
                        + " order by c.broker_id limit :limit")
                .param("organisation", organisationId)
                .param("limit", limit)
                .query((row, n) -> new Claim(row.getString(1), client(row)))
                .list();
    }

    @Override
    public List<Claim> inForce(LocalDate day, @Nullable Claim after, int limit) {
        JdbcClient.StatementSpec read = jdbc.sql(READ
                        + "where c.mandate_reference is not null and c.mandate_from <= :day"
                        + " and (c.mandate_until is null or c.mandate_until >= :day)"
                        + (after == null ? "" : " and (c.broker_id, c.organisation_id) > (:broker, :organisation)")
                        + " order by c.broker_id, c.organisation_id limit :limit")
                .param("day", day)
                .param("limit", limit);
        if (after != null) {
            read = read.param("broker", after.brokerId())
                    .param("organisation", after.client().organisationId());
        }
        return read.query((row, n) -> new Claim(row.getString(1), client(row))).list();
    }

    @Override
    public void put(String brokerId, Client client) {
        Mandate mandate = client.mandate();
        jdbc.sql("""
                        insert into broker_client (broker_id, organisation_id, portfolio, mandate_reference, mandate_from,
                          mandate_until, mandate_words, mandate_document, entered_at)
                        values (:broker, :organisation, :portfolio, :reference, :from, :until, :words, :document, :at)
                        on conflict (broker_id, organisation_id) do update set portfolio = excluded.portfolio,
                          mandate_reference = excluded.mandate_reference, mandate_from = excluded.mandate_from,
                          mandate_until = excluded.mandate_until, mandate_words = excluded.mandate_words,
                          mandate_document = excluded.mandate_document""")
                .param("broker", brokerId)
                .param("organisation", client.organisationId())
                .param("portfolio", client.portfolio())
                .param("reference", mandate == null ? null : mandate.reference())
                .param("from", mandate == null ? null : mandate.from())
                .param("until", mandate == null ? null : mandate.until())
                .param("words", mandate == null ? null : mandate.words())
                .param("document", mandate == null ? null : mandate.documentHash())
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

    @Override
    public void answer(String brokerId, String organisationId, Answer answer) {
        jdbc.sql("""
                        insert into client_mandate_answer (broker_id, organisation_id, mandate_hash, confirmed, answered_by,
                          answered_at)
                        values (:broker, :organisation, :hash, :confirmed, :by, :at)""")
                .param("broker", brokerId)
                .param("organisation", organisationId)
                .param("hash", answer.mandateHash())
                .param("confirmed", answer.confirmed())
                .param("by", answer.byPerson())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Client client(ResultSet row) throws SQLException {
        Mandate mandate = mandate(row);
        return new Client(
                row.getString("organisation_id"),
                row.getString("portfolio"),
                mandate,
                mandate == null ? null : answered(row, mandate.hash()),
                row.getTimestamp("entered_at").toInstant());
    }

    private static @Nullable Mandate mandate(ResultSet row) throws SQLException {
        String reference = row.getString("mandate_reference");
        return reference == null
                ? null
                : new Mandate(
                        reference,
                        row.getObject("mandate_from", LocalDate.class),
                        row.getObject("mandate_until", LocalDate.class),
                        row.getString("mandate_words"),
                        row.getString("mandate_document"));
    }

    private static @Nullable Answer answered(ResultSet row, String hash) throws SQLException {
        Array hashes = row.getArray("hashes");
        int place = hashes == null
                ? -1
                : Arrays.asList((String[]) hashes.getArray()).indexOf(hash);
        return place < 0
                ? null
                : new Answer(
                        hash,
                        ((Boolean[]) row.getArray("confirmed").getArray())[place],
                        ((String[]) row.getArray("answered_by").getArray())[place],
                        ((Timestamp[]) row.getArray("answered_at").getArray())[place].toInstant());
    }
}
