package org.openlicence.exchange.web.match;

import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.match.ContactBook;
import org.openlicence.exchange.match.ContactDisclosure;
import org.openlicence.exchange.match.DisclosureLog;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.Role;
import org.openlicence.exchange.web.account.Accounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contacts are read where accounts and confirmed addresses are kept, at the moment they are shown. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {
    @Bean
    ContactBook contactBook(Accounts accounts, MailAddresses addresses) {
        return organisation -> accounts.peopleWith(Role.REPRESENTATIVE, organisation).stream()
                .map(person -> new ContactBook.Contact(
                        organisation,
                        person.name(),
                        addresses
                                .entry(person.personId(), organisation)
                                .filter(entry -> entry.confirmedAt() != null)
                                .map(MailAddresses.Entry::address)
                                .orElse(null)))
                .toList();
    }

    @Bean
    ContactDisclosure contactDisclosure(EventHistory history, ContactBook book, DisclosureLog log) {
        return new ContactDisclosure(history, book, log);
    }
}
