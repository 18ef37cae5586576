package org.openlicence.exchange.web.mail;

import java.time.Clock;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.web.mail.MailTokens.Grant;
import org.openlicence.exchange.web.mail.MailTokens.Purpose;
import org.openlicence.exchange.web.problem.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What the links in mails lead to. Looking changes nothing, since mail programs open links by themselves; one click on the page, or
 * the one POST a mail program sends (RFC 8058), does. Nobody has to be signed in: the link is signed.
 */
@Controller
class UnsubscribePage {
    private final MailTokens tokens;
    private final MailAddresses addresses;
    private final Clock clock;

    UnsubscribePage(MailTokens tokens, MailAddresses addresses, Clock clock) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/unsubscribe/{token}")
    String ask(@PathVariable String token, Model model) {
        Grant grant = granted(Purpose.STOP, token);
        boolean stopped = addresses.stopped(grant.personId(), grant.organisationId(), grant.what());
        return shown("mail.stop", "/unsubscribe/", token, stopped, model);
    }

    @PostMapping("/unsubscribe/{token}")
    String stop(@PathVariable String token, Model model) {
        Grant grant = granted(Purpose.STOP, token);
        addresses.stop(grant.personId(), grant.organisationId(), grant.what(), clock.instant());
        return shown("mail.stop", "/unsubscribe/", token, true, model);
    }

    @GetMapping("/mail/confirm/{token}")
    String askConfirmation(@PathVariable String token, Model model) {
        granted(Purpose.CONFIRM, token);
        return shown("mail.confirm", "/mail/confirm/", token, false, model);
    }

    @PostMapping("/mail/confirm/{token}")
    String confirm(@PathVariable String token, Model model) {
        Grant grant = granted(Purpose.CONFIRM, token);
        boolean done = addresses.confirm(grant.personId(), grant.organisationId(), grant.what(), clock.instant());
        if (!done) {
            throw new NotFound("address"); // another was entered meanwhile
        }
        return shown("mail.confirm", "/mail/confirm/", token, true, model);
    }

    private Grant granted(Purpose purpose, String token) {
        return tokens.read(purpose, token).orElseThrow(() -> new NotFound("link"));
    }

    private static String shown(String words, String path, String token, boolean done, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("action", path + token);
        model.addAttribute("done", done);
        return "mail/link";
    }
}
