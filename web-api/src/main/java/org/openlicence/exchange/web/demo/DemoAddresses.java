package org.openlicence.exchange.web.demo;

import java.time.Clock;
import java.time.Instant;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailLanguage;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.shared.ContentHash;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An invented, confirmed address for every account of the set, in a domain that no mail can ever reach (RFC 2606). */
@Component
@ConditionalOnProperty(name = "exchange.demo.enabled", havingValue = "true")
class DemoAddresses {
    private final DemoSet set;
    private final DemoSteps steps;
    private final MailAddresses addresses;
    private final Clock clock;

    DemoAddresses(DemoSet set, DemoSteps steps, MailAddresses addresses, Clock clock) {
        this.set = set;
        this.steps = steps;
        this.addresses = addresses;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void load() {
        steps.once("addresses-" + set.accounts().size(), () -> set.accounts().forEach(this::enter));
    }

    private void enter(DemoSet.Login login) {
        Instant now = clock.instant();
        String address = login.login() + "@demo.invalid";
        String organisation = set.organisationId(login);
        if (addresses.entry(login.personId(), organisation).isEmpty()) {
            addresses.enter(new MailRecipient(login.personId(), organisation, MailLanguage.ZH), address, now);
            addresses.confirm(
                    login.personId(), organisation, ContentHash.of(address).value(), now);
        }
    }
}
