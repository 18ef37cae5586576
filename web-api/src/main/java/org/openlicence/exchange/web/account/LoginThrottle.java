package org.openlicence.exchange.web.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows a guesser down, on all nodes alike: after five failures in a row a login rests for one minute, doubling up to a
 * quarter of an hour; an address after thirty.
 *
 * <p>An unknown login is treated as a known one, so that the answer does not tell which exist.
 */
@Repository
public class LoginThrottle {
    static final int LOGIN_FAILURES = 5;
    static final int ADDRESS_FAILURES = 30;
    private static final Duration FIRST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);
    /** Failures older than this are forgotten. */
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoginThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether an attempt may be made now. */
    boolean open(String login, String address) {
        return !blocked(loginKey(login)) && !blocked(addressKey(address));
    }

    void failed(String login, String address) {
        record(loginKey(login), LOGIN_FAILURES);
        record(addressKey(address), ADDRESS_FAILURES);
    }

    void succeeded(String login) {
        jdbc.sql("delete from login_throttle where throttle_key = :key")
                .param("key", loginKey(login))
                .update();
    }

    private boolean blocked(String key) {
        return jdbc.sql("select count(*) from login_throttle where throttle_key = :key and blocked_until > :now")
                        .param("key", key)
                        .param("now", at(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void record(String key, int allowed) {
        Instant now = clock.instant();
        int failures = jdbc.sql("""
                        insert into login_throttle as t (throttle_key, failures, last_failure_at) values (:key, 1, :now)
                        on conflict (throttle_key) do update set
                          failures = case when t.last_failure_at < :forgotten then 1 else t.failures + 1 end,
                          last_failure_at = :now
                        returning failures""")
                .param("key", key)
                .param("now", at(now))
                .param("forgotten", at(now.minus(MEMORY)))
                .query(Integer.class)
                .single();
        if (failures >= allowed) {
            jdbc.sql("update login_throttle set blocked_until = :until where throttle_key = :key")
                    .param("until", at(now.plus(rest(failures - allowed))))
                    .param("key", key)
                    .update();
        }
    }

    private static Duration rest(int beyond) {
        Duration doubled = FIRST_REST.multipliedBy(1L << Math.min(beyond, 10));
        return doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
    }

    private static String loginKey(String login) {
        return ContentHash.of("login:" + login.toLowerCase(java.util.Locale.ROOT))
                .value();
    }

    private static String addressKey(String address) {
        return ContentHash.of("address:" + address).value();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
