package org.openlicence.exchange.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.CoreSchema;
import org.openlicence.exchange.mail.OutboxQueue.State;
import org.openlicence.exchange.mail.jdbc.JdbcMailAddresses;
import org.openlicence.exchange.mail.jdbc.JdbcOutbox;
import org.openlicence.exchange.mail.jdbc.JdbcOutboxQueue;
import org.openlicence.exchange.shared.ContentHash;

/** Who is written to, once; and who takes a mail from the queue. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JdbcOutboxIT {
    private static final CoreSchema SCHEMA = CoreSchema.fresh(JdbcOutboxIT.class);
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(5));
    private static final MailRecipient PERSON = new MailRecipient("per_1", "org_1", MailLanguage.ZH);
    private static final String ADDRESS = "li@example.com";

    private final Outbox outbox = new JdbcOutbox(SCHEMA.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final OutboxQueue queue = new JdbcOutboxQueue(SCHEMA.jdbc());
    private final MailAddresses addresses = new JdbcMailAddresses(SCHEMA.jdbc());

    @BeforeEach
    void empty() {
        SCHEMA.jdbc().sql("truncate mail_outbox, mail_address, mail_stop").update();
    }

    @Test
    void only_who_has_confirmed_an_address_is_written_to_but_for_the_question() {
        assertThat(outbox.put(mail("a", null))).isFalse();
        addresses.enter(PERSON, ADDRESS, NOW);
        assertThat(outbox.put(mail("a", null))).isFalse();
        assertThat(outbox.putQuestion(
                        mail("question", null), ContentHash.of(ADDRESS).value()))
                .isTrue();
        assertThat(addresses.recipients("org_1")).isEmpty();

        assertThat(addresses.confirm(
                        "per_1", "org_1", ContentHash.of("other@example.com").value(), NOW))
                .isFalse();
        confirm();
        assertThat(addresses.recipients("org_1")).containsExactly(PERSON);
        assertThat(outbox.put(mail("a", null))).isTrue();
        assertThat(outbox.put(mail("a", null))).as("the same again").isFalse();

        addresses.enter(PERSON, "new@example.com", NOW);
        assertThat(addresses.recipients("org_1"))
                .as("another address is asked for again")
                .isEmpty();
    }

    @Test
    void a_question_goes_to_the_address_it_asks_about_or_nowhere() {
        String first = ContentHash.of(ADDRESS).value();
        String second = ContentHash.of("new@example.com").value();
        addresses.enter(PERSON, ADDRESS, NOW);
        assertThat(outbox.putQuestion(mail("of the first", null), first)).isTrue();
        addresses.enter(PERSON, "new@example.com", NOW);
        assertThat(outbox.putQuestion(mail("too late", null), first))
                .as("about an address that is not entered")
                .isFalse();
        assertThat(outbox.putQuestion(mail("of the second", null), second)).isTrue();
        assertThat(queue.take(NOW, LATER)).hasValueSatisfying(taken -> {
            assertThat(taken.mail().key()).isEqualTo("of the first");
            assertThat(taken.address())
                    .as("its link would confirm an address it was not sent to")
                    .isNull();
            queue.end(taken.mailId(), State.WITHHELD, null, NOW);
        });
        assertThat(queue.take(NOW, LATER)).hasValueSatisfying(taken -> {
            assertThat(taken.mail().key()).isEqualTo("of the second");
            assertThat(taken.address()).isEqualTo("new@example.com");
            queue.end(taken.mailId(), State.SENT, null, NOW);
        });
        assertThat(outbox.putQuestion(mail("of the second", null), second))
                .as("sent already")
                .isFalse();
        addresses.enter(PERSON, ADDRESS, NOW);
        assertThat(queue.clear(NOW.plusSeconds(1))).isEqualTo(2);
        SCHEMA.jdbc()
                .sql("update mail_outbox set address_hash = null where mail_key = 'of the first'")
                .update(); // as one put before questions knew their address
        assertThat(outbox.putQuestion(mail("of the first", null), first))
                .as("entered again, and never asked about")
                .isTrue();
        assertThat(queue.take(NOW, LATER)).hasValueSatisfying(taken -> {
            assertThat(taken.address()).isEqualTo(ADDRESS);
            assertThat(taken.mail().text()).isEqualTo("text");
            assertThat(taken.attempts()).isOne();
        });
    }

    @Test
    void a_topic_that_was_stopped_is_put_no_more_until_it_is_allowed() {
        addresses.enter(PERSON, ADDRESS, NOW);
        confirm();
        assertThat(outbox.put(mail("a", "sav_1"))).isTrue();
        addresses.stop("per_1", "org_1", "sav_1", NOW);
        addresses.stop("per_1", "org_1", "sav_1", NOW);
        assertThat(outbox.put(mail("b", "sav_1"))).isFalse();
        assertThat(outbox.put(mail("c", "sav_2"))).isTrue();
        assertThat(outbox.put(mail("d", null))).isTrue();
        assertThat(queue.take(NOW, LATER)).hasValueSatisfying(taken -> {
            assertThat(taken.mail().key()).isEqualTo("a");
            assertThat(taken.address()).as("stopped after it was put").isNull();
        });
        addresses.allow("per_1", "org_1", "sav_1");
        assertThat(outbox.put(mail("b", "sav_1"))).isTrue();
    }

    @Test
    void a_mail_is_taken_by_one_and_again_when_nothing_was_reported() {
        addresses.enter(PERSON, ADDRESS, NOW);
        confirm();
        outbox.put(mail("a", null));
        long id = queue.take(NOW, LATER).orElseThrow().mailId();
        assertThat(queue.take(NOW, LATER)).isEmpty();
        assertThat(queue.take(LATER, LATER.plusSeconds(1))).hasValueSatisfying(again -> {
            assertThat(again.mailId()).isEqualTo(id);
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(again.address()).isEqualTo(ADDRESS);
        });
        queue.again(id, "421", LATER.plusSeconds(60));
        assertThat(queue.take(LATER.plusSeconds(59), LATER)).isEmpty();
        assertThat(queue.take(LATER.plusSeconds(60), LATER.plusSeconds(61))).isPresent();
        queue.end(id, State.SENT, null, LATER);
        assertThat(queue.take(LATER.plusSeconds(600), LATER)).isEmpty();
        assertThat(queue.backlog()).isEqualTo(new OutboxQueue.Backlog(0, 0));
    }

    @Test
    void text_is_cleared_when_its_days_are_over_and_the_key_stays() {
        addresses.enter(PERSON, ADDRESS, NOW);
        confirm();
        outbox.put(mail("a", null));
        outbox.put(mail("b", null));
        queue.end(queue.take(NOW, LATER).orElseThrow().mailId(), State.KEPT, null, NOW);
        assertThat(queue.clear(NOW)).isZero();
        assertThat(queue.clear(NOW.plusSeconds(1))).isOne();
        assertThat(queue.page("per_1", "org_1", Long.MAX_VALUE, 10))
                .extracting(OutboxQueue.Shown::text)
                .containsExactly("text", null);
        assertThat(queue.page("per_2", "org_1", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(outbox.put(mail("a", null))).isFalse();
    }

    private void confirm() {
        assertThat(addresses.confirm("per_1", "org_1", ContentHash.of(ADDRESS).value(), NOW))
                .isTrue();
    }

    private static Mail mail(String key, @Nullable String topic) {
        return new Mail(key, PERSON, "subject", "text", topic);
    }
}
