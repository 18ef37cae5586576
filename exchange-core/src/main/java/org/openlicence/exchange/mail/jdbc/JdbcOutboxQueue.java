package org.openlicence.exchange.mail.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.OutboxQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code mail_outbox}, taken by one sender at a time. */
@Repository
public class JdbcOutboxQueue implements OutboxQueue {
    private static final int LONGEST_FAILURE = 300;
    private static final String TAKE = """
            with next as (
              select mail_id from mail_outbox where state = 'WAITING' and next_attempt_at <= :now
              order by next_attempt_at, mail_id limit 1 for update skip locked),
            taken as (
              update mail_outbox m set attempts = attempts + 1, next_attempt_at = :until from next
              where m.mail_id = next.mail_id returning m.*)
            select taken.*, (select a.address from mail_address a where a.person_id = taken.person_id
                and a.organisation_id = taken.organisation_id and case when taken.question then a.address_hash = taken.address_hash
                  else a.confirmed_at is not null end
                and not exists (select 1 from mail_stop s where s.person_id = taken.person_id
                  and s.organisation_id = taken.organisation_id and s.topic = taken.topic)) as address
            from taken""";

    private final JdbcClient jdbc;

    public JdbcOutboxQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Taken> take(Instant now, Instant until) {
        return jdbc.sql(TAKE)
                .param("now", at(now))
                .param("until", at(until))
                .query((row, number) -> new Taken(
                        row.getLong("mail_id"),
                        new Mail(
                                row.getString("mail_key"),
                                recipient(row),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("topic")),
                        row.getString("address"),
                        row.getInt("attempts")))
                .optional();
    }

    @Override
    public void end(long mailId, State state, @Nullable String failure, Instant when) {
        jdbc.sql("update mail_outbox set state = :state, failure = :failure, ended_at = :at where mail_id = :id"
                        + " and state = 'WAITING'")
                .param("state", state.name())
                .param("failure", cut(failure))
                .param("at", at(when))
                .param("id", mailId)
                .update();
    }

    @Override
    public void again(long mailId, String failure, Instant when) {
        jdbc.sql("update mail_outbox set failure = :failure, next_attempt_at = :at where mail_id = :id"
                        + " and state = 'WAITING'")
                .param("failure", cut(failure))
                .param("at", at(when))
                .param("id", mailId)
                .update();
    }

    @Override
    public int clear(Instant endedBefore) {
        return jdbc.sql("update mail_outbox set subject = null, body = null where body is not null and ended_at < :at")
                .param("at", at(endedBefore))
                .update();
    }

    @Override
    public List<Shown> page(long beforeId, int size) {
        return jdbc.sql("select * from mail_outbox where mail_id < :before order by mail_id desc limit :size")
                .param("before", beforeId)
                .param("size", size)
                .query((row, number) -> shown(row))
                .list();
    }

    @Override
    public List<Shown> page(String personId, String organisationId, long beforeId, int size) {
        return jdbc.sql("select * from mail_outbox where person_id = :person and organisation_id = :organisation"
                        + " and mail_id < :before order by mail_id desc limit :size")
                .param("person", personId)
                .param("organisation", organisationId)
                .param("before", beforeId)
                .param("size", size)
                .query((row, number) -> shown(row))
                .list();
    }

    @Override
    public int questions(String personId, Instant since) {
        return jdbc.sql(
                        "select count(*) from mail_outbox where person_id = :person and question and created_at > :since")
                .param("person", personId)
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public Backlog backlog() {
        return jdbc.sql("select count(*) filter (where state = 'WAITING') as waiting,"
                        + " count(*) filter (where state = 'DEAD') as dead from mail_outbox"
                        + " where state in ('WAITING', 'DEAD')")
                .query((row, number) -> new Backlog(row.getLong("waiting"), row.getLong("dead")))
                .single();
    }

    private static Shown shown(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Shown(
                row.getLong("mail_id"),
                recipient(row),
                row.getString("subject"),
                row.getString("body"),
                row.getString("topic"),
                row.getBoolean("question"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("failure"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static MailRecipient recipient(ResultSet row) throws SQLException {
        return new MailRecipient(
                row.getString("person_id"),
                row.getString("organisation_id"),
                MailLanguage.valueOf(row.getString("language")));
    }

    private static @Nullable String cut(@Nullable String failure) {
        return failure == null || failure.length() <= LONGEST_FAILURE ? failure : failure.substring(0, LONGEST_FAILURE);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
