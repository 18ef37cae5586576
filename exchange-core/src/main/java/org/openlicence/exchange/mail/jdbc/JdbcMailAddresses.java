package org.openlicence.exchange.mail.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Rows of {@code mail_address} and {@code mail_stop}. */
@Repository
public class JdbcMailAddresses implements MailAddresses {
    private final JdbcClient jdbc;

    public JdbcMailAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<MailRecipient> recipients(String organisationId) {
        return jdbc.sql("select * from mail_address where organisation_id = :organisation and confirmed_at is not null"
                        + " order by person_id")
                .param("organisation", organisationId)
                .query((row, number) -> recipient(row))
                .list();
    }

    @Override
    public Optional<MailRecipient> recipient(String personId, String organisationId) {
        return of(
                        "select * from mail_address where person_id = :person and organisation_id = :organisation"
                                + " and confirmed_at is not null",
                        personId,
                        organisationId)
                .query((row, number) -> recipient(row))
                .optional();
    }

    @Override
    public Optional<Entry> entry(String personId, String organisationId) {
        return of(
                        "select * from mail_address where person_id = :person and organisation_id = :organisation",
                        personId,
                        organisationId)
                .query((row, number) -> {
                    OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
                    return new Entry(
                            row.getString("address"),
                            MailLanguage.valueOf(row.getString("language")),
                            confirmed == null ? null : confirmed.toInstant());
                })
                .optional();
    }

    @Override
    public void enter(MailRecipient person, String address, Instant at) {
        of("""
                        insert into mail_address as a (person_id, organisation_id, address, address_hash, language, entered_at)
                        values (:person, :organisation, :address, :hash, :language, :at)
                        on conflict (person_id, organisation_id) do update set language = excluded.language,
                          entered_at = excluded.entered_at, address = excluded.address,
                          address_hash = excluded.address_hash,
                          confirmed_at = case when a.address = excluded.address then a.confirmed_at end""", person.personId(), person.organisationId())
                .param("address", address)
                .param("hash", ContentHash.of(address).value())
                .param("language", person.language().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean confirm(String personId, String organisationId, String addressHash, Instant at) {
        return of(
                                "update mail_address set confirmed_at = coalesce(confirmed_at, :at) where person_id = :person"
                                        + " and organisation_id = :organisation and address_hash = :hash",
                                personId,
                                organisationId)
                        .param("hash", addressHash)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public void erase(String personId, String organisationId) {
        of(
                        "delete from mail_address where person_id = :person and organisation_id = :organisation",
                        personId,
                        organisationId)
                .update();
    }

    @Override
    public void stop(String personId, String organisationId, String topic, Instant at) {
        of(
                        "insert into mail_stop (person_id, organisation_id, topic, stopped_at)"
                                + " values (:person, :organisation, :topic, :at) on conflict do nothing",
                        personId,
                        organisationId)
                .param("topic", topic)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void allow(String personId, String organisationId, String topic) {
        of(
                        "delete from mail_stop where person_id = :person and organisation_id = :organisation and topic = :topic",
                        personId,
                        organisationId)
                .param("topic", topic)
                .update();
    }

    @Override
    public boolean stopped(String personId, String organisationId, String topic) {
        return of(
                                "select count(*) from mail_stop where person_id = :person and organisation_id = :organisation"
                                        + " and topic = :topic",
                                personId,
                                organisationId)
                        .param("topic", topic)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private StatementSpec of(String sql, String personId, String organisationId) {
        return jdbc.sql(sql).param("person", personId).param("organisation", organisationId);
    }

    private static MailRecipient recipient(ResultSet row) throws SQLException {
        return new MailRecipient(
                row.getString("person_id"),
                row.getString("organisation_id"),
                MailLanguage.valueOf(row.getString("language")));
    }
}
