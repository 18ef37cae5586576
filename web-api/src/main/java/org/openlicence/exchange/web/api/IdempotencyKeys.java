package org.openlicence.exchange.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.eventstore.CommandAnswers;
import org.openlicence.exchange.web.ExchangeProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The table of idempotency keys. */
@Repository
class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lease;
    private final CommandAnswers answers;

    IdempotencyKeys(JdbcClient jdbc, CommandAnswers answers, Clock clock, ExchangeProperties properties) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.clock = clock;
        this.lease = properties.api().keyLease();
    }

    /** @param status absent while the first request is under way */
    record Entry(
            String requestHash,
            Instant startedAt,
            @Nullable Integer status,
            @Nullable String contentType,
            @Nullable String headers,
            byte @Nullable [] body) {}

    /** Takes the key for a request; false when it is taken already. */
    boolean take(String organisation, String key, String hash) {
        return jdbc.sql("""
                        insert into idempotency_key (organisation_id, idempotency_key, request_hash, started_at)
                        values (:organisation, :key, :hash, :now) on conflict do nothing""")
                        .param("organisation", organisation)
                        .param("key", key)
                        .param("hash", hash)
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** Takes over from a node that died before it answered; false when another one was quicker. */
    boolean takeOver(String organisation, String key, Entry abandoned) {
        return jdbc.sql("""
                        update idempotency_key set started_at = :now
                        where organisation_id = :organisation and idempotency_key = :key
                          and status is null and started_at = :seen""")
                        .param("organisation", organisation)
                        .param("key", key)
                        .param("seen", at(abandoned.startedAt()))
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Entry> find(String organisation, String key) {
        return jdbc.sql(
                        "select * from idempotency_key where organisation_id = :organisation and idempotency_key = :key")
                .param("organisation", organisation)
                .param("key", key)
                .query((row, number) -> new Entry(
                        row.getString("request_hash"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        (Integer) row.getObject("status"),
                        row.getString("content_type"),
                        row.getString("headers"),
                        row.getBytes("body")))
                .optional();
    }

    /** An answer that did not come in the time of the lease will not come: its node died. */
    boolean expired(Entry entry) {
        return entry.status() == null && entry.startedAt().plus(lease).isBefore(clock.instant());
    }

    void answered(
            String organisation, String key, int status, @Nullable String contentType, String headers, byte[] body) {
        jdbc.sql("""
                        update idempotency_key set status = :status, content_type = :type, headers = :headers, body = :body
                        where organisation_id = :organisation and idempotency_key = :key""")
                .param("organisation", organisation)
                .param("key", key)
                .param("status", status)
                .param("type", contentType)
                .param("headers", headers)
                .param("body", body)
                .update();
    }

    /** Frees a key whose request failed by our fault, so that it can be sent again. */
    void release(String organisation, String key) {
        jdbc.sql("""
                        delete from idempotency_key
                        where organisation_id = :organisation and idempotency_key = :key and status is null""").param("organisation", organisation).param("key", key).update();
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void forgetOld() {
        jdbc.sql("delete from idempotency_key where started_at < :before")
                .param("before", at(clock.instant().minus(KEPT)))
                .update();
        answers.forgetBefore(clock.instant().minus(KEPT));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
