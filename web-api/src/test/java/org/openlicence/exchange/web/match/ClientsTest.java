package org.openlicence.exchange.web.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.match.ClientList.Mandate;

/** How often a broker reaches a client by mail, and how many clients it enters at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClientsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final MailRecipient PERSON = person("per_1", "org_1");

    @Test
    void one_mail_a_day_goes_to_a_person_of_a_client() {
        String key = ClientMails.mailKey("org_broker", PERSON, DAY);
        assertThat(key).isEqualTo(ClientMails.mailKey("org_broker", person("per_1", "org_1"), DAY));
        assertThat(key)
                .isNotIn(
                        ClientMails.mailKey("org_broker", PERSON, DAY.plusDays(1)),
                        ClientMails.mailKey("org_other", PERSON, DAY),
                        ClientMails.mailKey("org_broker", person("per_2", "org_1"), DAY),
                        ClientMails.mailKey("org_broker", person("per_1", "org_2"), DAY));
    }

    @Test
    void its_key_is_bounded() {
        assertThat(ClientMails.mailKey("org_" + "9".repeat(400), PERSON, DAY)).hasSizeLessThan(Mail.MAX_KEY);
    }

    @Test
    void a_person_of_a_client_is_asked_once_of_a_mandate() {
        Mandate mandate = new Mandate("WT-1", DAY, null, null, null);
        String key = ClientMails.questionKey("org_broker", PERSON, mandate);
        assertThat(key)
                .hasSizeLessThan(Mail.MAX_KEY)
                .isEqualTo(ClientMails.questionKey("org_broker", person("per_1", "org_1"), mandate))
                .isNotIn(
                        ClientMails.questionKey("org_other", PERSON, mandate),
                        ClientMails.questionKey("org_broker", person("per_2", "org_1"), mandate),
                        ClientMails.questionKey("org_broker", PERSON, new Mandate("WT-2", DAY, null, null, null)));
    }

    @Test
    void an_import_of_too_many_lines_is_refused_not_cut() {
        assertThat(Clients.tooMany("x\n\n \n".repeat(Clients.MOST))).isFalse();
        assertThat(Clients.tooMany("x\n".repeat(Clients.MOST + 1))).isTrue();
    }

    private static MailRecipient person(String person, String organisation) {
        return new MailRecipient(person, organisation, MailLanguage.ZH);
    }
}
