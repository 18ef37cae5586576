package org.openlicence.exchange.registration.certificatelog.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.registration.certificate.CertificateSigner.Signed;
import org.openlicence.exchange.registration.certificatelog.DailyRoots;
import org.openlicence.exchange.registration.certificatelog.LogProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code certificate_root} and {@code certificate_root_refusal}. */
@Repository
public class JdbcDailyRoots implements DailyRoots {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    public JdbcDailyRoots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void enter(SignedRoot root) {
        jdbc.sql("""
                        insert into certificate_root
                          (day, size, root_hash, statement, signature, key_id, consistency, signed_at)
                        values (:day, :size, :hash, :statement, :signature, :key, :consistency, :at)
                        """)
                .param("day", root.day())
                .param("size", root.size())
                .param("hash", root.rootHash())
                .param("statement", root.statement())
                .param("signature", root.signed().signature())
                .param("key", root.signed().keyId())
                .param("consistency", root.consistency().toArray(String[]::new))
                .param("at", root.signedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void refuse(Refusal refusal) {
        jdbc.sql(
                        "insert into certificate_root_refusal (day, problem, leaf, refused_at) values (:day, :problem, :leaf, :at)")
                .param("day", refusal.day())
                .param("problem", refusal.problem().name())
                .param("leaf", refusal.leaf())
                .param("at", refusal.refusedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SignedRoot> newest() {
        return before(FOR_EVER, 1).stream().findFirst();
    }

    @Override
    public List<SignedRoot> before(LocalDate day, int most) {
        return jdbc.sql("select * from certificate_root where day < :day order by day desc limit :most")
                .param("day", day)
                .param("most", most)
                .query((row, n) -> root(row))
                .list();
    }

    @Override
    public Optional<Refusal> refusal() {
        return jdbc.sql("""
                        select * from certificate_root_refusal
                        where refused_at > coalesce((select max(signed_at) from certificate_root), '-infinity')
                        order by refused_at desc limit 1
                        """)
                .query((row, n) -> new Refusal(
                        row.getObject("day", LocalDate.class),
                        LogProblem.valueOf(row.getString("problem")),
                        row.getObject("leaf", Long.class),
                        row.getObject("refused_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private static SignedRoot root(ResultSet row) throws SQLException {
        return new SignedRoot(
                row.getObject("day", LocalDate.class),
                row.getLong("size"),
                row.getString("root_hash"),
                row.getString("statement"),
                new Signed(row.getString("signature"), row.getString("key_id")),
                List.of((String[]) row.getArray("consistency").getArray()),
                row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }
}
