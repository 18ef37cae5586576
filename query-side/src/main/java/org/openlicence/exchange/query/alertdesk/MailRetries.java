package org.openlicence.exchange.query.alertdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mails about alerts that could not be made, by person and topic, and when they are tried again. Never given up, since what they
 * tell is still to be told: the wait doubles from one minute to about a day, and an operator sees them meanwhile.
 */
@Repository
public class MailRetries {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int LONGEST_FAILURE = 300;
    /** 1,024 minutes, some 17 hours. */
    private static final int MOST_DOUBLINGS = 10;

    private final JdbcClient jdbc;

    MailRetries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A mail that could not be made.
     *
     * @param failure kind of the fault, without words of the person
     */
    public record Unmade(String personId, String topic, int tries, String failure, Instant nextAt) {}

    /** Notes a failure; until the next time the topic's alerts are not due. @param first any alert of the topic */
    public void failed(AlertView first, String failure, Instant now) {
        jdbc.sql("""
                        insert into alert_mail_retry (subscriber_id, search_id, person_id, tries, failure, next_at)
                        values (:subscriber, :search, :person, 1, :failure,
                          cast(:now as timestamptz) + interval '1 second' * :wait)
                        on conflict (subscriber_id, search_id) do update set tries = alert_mail_retry.tries + 1,
                          failure = excluded.failure, next_at = cast(:now as timestamptz)
                            + interval '1 second' * :wait * power(2, least(alert_mail_retry.tries, :doublings))""")
                .param("subscriber", first.subscriberId())
                .param("search", first.searchId())
                .param("person", first.personId())
                .param("failure", failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("wait", FIRST_WAIT.toSeconds())
                .param("doublings", MOST_DOUBLINGS)
                .update();
    }

    /** The topic was told; called in the transaction that tells it. */
    public void over(AlertView first) {
        jdbc.sql("delete from alert_mail_retry where subscriber_id = :subscriber and search_id = :search")
                .param("subscriber", first.subscriberId())
                .param("search", first.searchId())
                .update();
    }

    /** Those that were tried most often first. */
    public List<Unmade> unmade(int size) {
        return jdbc.sql("select * from alert_mail_retry order by tries desc, subscriber_id, search_id limit :size")
                .param("size", size)
                .query((row, number) -> unmade(row))
                .list();
    }

    /** How many wait to be tried again, for the health of the exchange. */
    public long count() {
        return jdbc.sql("select count(*) from alert_mail_retry")
                .query(Long.class)
                .single();
    }

    private static Unmade unmade(ResultSet row) throws SQLException {
        String search = row.getString("search_id");
        return new Unmade(
                row.getString("person_id"),
                search.isEmpty() ? AlertView.WATCH_LIST : search,
                row.getInt("tries"),
                row.getString("failure"),
                row.getObject("next_at", OffsetDateTime.class).toInstant());
    }
}
