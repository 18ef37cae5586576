package org.openlicence.exchange.mail.jdbc;

import java.time.Clock;
import java.time.ZoneOffset;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts rows into {@code mail_outbox}, in the transaction of the caller. */
@Repository
public class JdbcOutbox implements Outbox {
    private static final String INSERT = """
            insert into mail_outbox (mail_key, person_id, organisation_id, language, subject, body, topic, question, state,
              next_attempt_at, created_at)
            select :key, :person, :organisation, :language, :subject, :body, cast(:topic as varchar), :question, 'WAITING',
              :now, :now
            where exists (select 1 from mail_address where person_id = :person and organisation_id = :organisation
                and (:question or confirmed_at is not null))
              and not exists (select 1 from mail_stop where person_id = :person and organisation_id = :organisation
                and topic = cast(:topic as varchar))
            on conflict (mail_key) do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean put(Mail mail) {
        return insert(mail, false);
    }

    @Override
    public boolean putQuestion(Mail mail) {
        return insert(mail, true);
    }

    private boolean insert(Mail mail, boolean question) {
        return jdbc.sql(INSERT)
                        .param("key", mail.key())
                        .param("person", mail.to().personId())
                        .param("organisation", mail.to().organisationId())
                        .param("language", mail.to().language().name())
                        .param("subject", mail.subject())
                        .param("body", mail.text())
                        .param("topic", mail.topic())
                        .param("question", question)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
