package org.openlicence.exchange.web.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.web.mail.MailTokens.Grant;
import org.openlicence.exchange.web.mail.MailTokens.Purpose;
import org.springframework.context.MessageSource;

/** Makes a letter of a mail: addresses of this exchange in full, and below the text how to stop such mails. */
final class LetterWriter {
    private final MailTokens tokens;
    private final MessageSource messages;
    private final String site;

    LetterWriter(MailTokens tokens, MessageSource messages, URI publicUrl) {
        this.tokens = tokens;
        this.messages = messages;
        this.site = publicUrl.toString().replaceAll("/$", "");
    }

    /** @param address where to */
    Letter letter(Mail mail, String address) {
        String stop = stop(mail.to(), mail.topic());
        return new Letter(
                ContentHash.of(mail.key()).value().substring(0, 40) + "@" + host(),
                address,
                mail.subject(),
                text(mail.to(), mail.text(), mail.topic()),
                mail.to().language().locale().getLanguage(),
                stop);
    }

    /** The whole text of a mail as its recipient reads it. */
    String text(MailRecipient to, String text, @Nullable String topic) {
        String stop = stop(to, topic);
        String foot = stop == null ? say("mail.foot.own", to) : say("mail.foot.stop", to) + "\n" + stop;
        return text.replace(Mail.SITE, site) + "\n\n-- \n" + foot + "\n";
    }

    String site() {
        return site;
    }

    private @Nullable String stop(MailRecipient to, @Nullable String topic) {
        return topic == null
                ? null
                : site + "/unsubscribe/"
                        + tokens.token(Purpose.STOP, new Grant(to.personId(), to.organisationId(), topic));
    }

    private String say(String key, MailRecipient to) {
        return messages.getMessage(key, null, to.language().locale());
    }

    private String host() {
        String host = URI.create(site).getHost();
        return host == null ? "exchange.invalid" : host;
    }
}
