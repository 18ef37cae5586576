package org.openlicence.exchange.mail.jdbc;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts rows into {@code mail_outbox}, in the transaction of the caller. */
@Repository
public class JdbcOutbox implements Outbox {
    private static final String INSERT = """
            insert into mail_outbox (mail_key, person_id, organisation_id, language, subject, body, topic, question, address_hash,
              state, next_attempt_at, created_at)
            select :key, :person, :organisation, :language, :subject, :body, cast(:topic as varchar), :question,
              cast(:hash as varchar), 'WAITING', :now, :now
            where exists (select 1 from mail_address where person_id = :person and organisation_id = :organisation
                and ((:question and address_hash = cast(:hash as varchar)) or confirmed_at is not null))
              and not exists (select 1 from mail_stop where person_id = :person and organisation_id = :organisation
                and topic = cast(:topic as varchar))
            on conflict (mail_key) do update set state = 'WAITING', next_attempt_at = excluded.next_attempt_at, ended_at = null,
              attempts = 0, failure = null, language = excluded.language, subject = excluded.subject, body = excluded.body,
              address_hash = excluded.address_hash
              where mail_outbox.question and mail_outbox.state = 'WITHHELD'""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean put(Mail mail) {
        return insert(mail, null);
    }

    @Override
    public boolean putQuestion(Mail mail, String addressHash) {
        return insert(mail, addressHash);
    }

    @Override
    public Optional<Instant> lastPut(MailRecipient person, String kind) {
        return jdbc.sql(
                        "select created_at from mail_outbox where person_id = :person and organisation_id = :organisation"
                                + " and starts_with(mail_key, :kind) order by mail_id desc limit 1")
                .param("person", person.personId())
                .param("organisation", person.organisationId())
                .param("kind", kind)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** @param questioned hash of the address asked about; null for a mail that asks nothing */
    private boolean insert(Mail mail, @Nullable String questioned) {
        return jdbc.sql(INSERT)
                        .param("key", mail.key())
                        .param("person", mail.to().personId())
                        .param("organisation", mail.to().organisationId())
                        .param("language", mail.to().language().name())
                        .param("subject", mail.subject())
                        .param("body", mail.text())
                        .param("topic", mail.topic())
                        .param("question", questioned != null)
                        .param("hash", questioned)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
