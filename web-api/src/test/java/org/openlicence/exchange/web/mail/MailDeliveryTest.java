package org.openlicence.exchange.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.OutboxQueue;
import org.openlicence.exchange.policy.PolicyFiles;
import org.openlicence.exchange.web.mail.MailTokens.Grant;
import org.openlicence.exchange.web.mail.MailTokens.Purpose;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails to a real mail server, and what becomes of one that is not taken. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailDeliveryTest {
    private static final Instant NOW = Instant.parse("2026-05-04T02:00:00Z");
    private static final MailRecipient PERSON = new MailRecipient("per_1", "org_1", MailLanguage.EN);
    private static final Mail MAIL = new Mail("alert:1", PERSON, "新许可 found", "Have a look:\n{site}/alerts", "sav_1");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final MailTokens tokens = new MailTokens(new byte[32]);

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_arrives_with_its_link_and_can_be_stopped_by_its_head() throws Exception {
        server.start();
        var queue = new OneMail(MAIL, "li@example.com", 1);
        assertThat(delivery(queue, smtp(server.getSmtp().getPort())).run()).isOne();
        assertThat(queue.ends).containsExactly("SENT null");

        MimeMessage arrived = server.getReceivedMessages()[0];
        String link = "https://exchange.example/unsubscribe/"
                + tokens.token(Purpose.STOP, new Grant("per_1", "org_1", "sav_1"));
        assertThat(arrived.getSubject()).isEqualTo("新许可 found");
        assertThat(arrived.getContent().toString())
                .contains("https://exchange.example/alerts", "To get no more of these mails", link);
        assertThat(arrived.getHeader("List-Unsubscribe")).containsExactly("<" + link + ">");
        assertThat(arrived.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getMessageID()).endsWith("@exchange.example>");

        delivery(new OneMail(MAIL, "li@example.com", 2), smtp(server.getSmtp().getPort()))
                .run();
        assertThat(server.getReceivedMessages()[1].getMessageID())
                .as("sent again after a crash, known as the same")
                .isEqualTo(arrived.getMessageID());
    }

    @Test
    void whoever_entered_an_address_reads_the_question_only_where_it_was_sent() {
        OutboxQueue queue = new OneMail(MAIL, "li@example.com", 1);
        var sending = new OutboxReader(queue, letters(), smtp(25), List.of());
        assertThat(sending.all(null).lines())
                .as("the operator sees what became of a mail, not what it says")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.subject()).isNull();
                    assertThat(line.text()).isEmpty();
                    assertThat(line.hidden()).isTrue();
                    assertThat(line.state()).isEqualTo(OutboxQueue.State.SENT);
                });
        assertThat(sending.of("per_1", "org_1", null).lines())
                .extracting(line -> line.text().isEmpty())
                .as("a question, another mail")
                .containsExactly(true, false);
        var keeping = new OutboxReader(queue, letters(), new OutboxTransport(), List.of());
        assertThat(keeping.of("per_1", "org_1", null).lines())
                .extracting(line -> line.text().isEmpty())
                .containsExactly(false, false);
    }

    @Test
    void a_server_that_is_away_is_tried_again_after_a_wait_that_doubles_until_it_is_enough() {
        server.start();
        int nobody = server.getSmtp().getPort();
        server.stop();
        for (int attempt : new int[] {1, 2, 7}) {
            var queue = new OneMail(MAIL, "li@example.com", attempt);
            delivery(queue, smtp(nobody)).run();
            assertThat(queue.ends)
                    .singleElement()
                    .asString()
                    .startsWith("again " + NOW.plus(Duration.ofMinutes(1L << (attempt - 1))))
                    .doesNotContain("li@example.com");
        }
        var last = new OneMail(MAIL, "li@example.com", 8);
        delivery(last, smtp(nobody)).run();
        assertThat(last.ends).singleElement().asString().startsWith("DEAD");
    }

    @Test
    void a_mail_nobody_may_be_sent_any_more_is_withheld() {
        var queue = new OneMail(MAIL, null, 1);
        delivery(queue, new OutboxTransport()).run();
        assertThat(queue.ends).containsExactly("WITHHELD null");
    }

    @Test
    void without_a_server_a_mail_is_kept() {
        var queue = new OneMail(MAIL, "li@example.com", 1);
        delivery(queue, new OutboxTransport()).run();
        assertThat(queue.ends).containsExactly("KEPT null");
    }

    @Test
    void a_mail_of_ones_own_contract_has_no_link() {
        Letter letter = letters().letter(new Mail("k", PERSON, "s", "t", null), "li@example.com");
        assertThat(letter.stop()).isNull();
        assertThat(letter.text()).doesNotContain("unsubscribe").contains("a matter of your own");
    }

    private SmtpTransport smtp(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new SmtpTransport(sender, "no-reply@exchange.example");
    }

    @Test
    void a_mail_that_cannot_be_made_holds_up_no_other_and_is_given_up_in_the_end() {
        MailTransport broken = new MailTransport() {
            @Override
            public boolean keeps() {
                return false;
            }

            @Override
            public OutboxQueue.State send(Letter letter) {
                throw new IllegalStateException("li@example.com");
            }
        };
        var queue = new OneMail(MAIL, "li@example.com", 1);
        assertThat(delivery(queue, broken).run()).isZero();
        assertThat(queue.ends).singleElement().asString().startsWith("again").endsWith("IllegalStateException");
        var last = new OneMail(MAIL, "li@example.com", 8);
        delivery(last, broken).run();
        assertThat(last.ends).containsExactly("DEAD IllegalStateException");
    }

    private LetterWriter letters() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding("UTF-8");
        return new LetterWriter(tokens, messages, URI.create("https://exchange.example/"));
    }

    private MailDelivery delivery(OutboxQueue queue, MailTransport transport) {
        return new MailDelivery(queue, transport, letters(), PolicyFiles.read(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A queue of one mail that notes what is reported of it. */
    private static final class OneMail implements OutboxQueue {
        private final List<String> ends = new ArrayList<>();
        private @Nullable Taken next;

        OneMail(Mail mail, @Nullable String address, int attempts) {
            this.next = new Taken(1, mail, address, attempts);
        }

        @Override
        public Optional<Taken> take(Instant now, Instant until) {
            Optional<Taken> taken = Optional.ofNullable(next);
            next = null;
            return taken;
        }

        @Override
        public void end(long mailId, State state, @Nullable String failure, Instant at) {
            ends.add(state + " " + failure);
        }

        @Override
        public void again(long mailId, String failure, Instant at) {
            ends.add("again " + at + " " + failure);
        }

        @Override
        public int clear(Instant endedBefore) {
            return 0;
        }

        @Override
        public List<Shown> page(long beforeId, int size) {
            return List.of(shown(3, false));
        }

        @Override
        public List<Shown> page(String personId, String organisationId, long beforeId, int size) {
            return List.of(shown(2, true), shown(1, false));
        }

        @Override
        public int questions(String personId, Instant since) {
            return 0;
        }

        private static Shown shown(long id, boolean question) {
            return new Shown(id, PERSON, "subject", "words", null, question, State.SENT, 1, null, NOW, NOW);
        }

        @Override
        public Backlog backlog() {
            return new Backlog(0, 0);
        }
    }
}
