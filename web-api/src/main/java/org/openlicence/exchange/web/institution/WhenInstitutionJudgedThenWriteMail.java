package org.openlicence.exchange.web.institution;

import java.util.List;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.institution.InstitutionId;
import org.openlicence.exchange.institution.event.InstitutionEvent;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.CreditCaseOpened;
import org.openlicence.exchange.institution.event.InstitutionEvent.LevelsRecorded;
import org.openlicence.exchange.institution.event.InstitutionEvent.SubsidyRecorded;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAppealDecided;
import org.openlicence.exchange.institution.event.InstitutionEvent.TierAssigned;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes to an institution what the market office decided about it and when a credit case was opened; reasons are read on its
 * page. A tier can be appealed against for days only, so nobody should have to look for it.
 */
@Component
@ProcessingGroup("institution-process-mail")
@DisallowReplay
class WhenInstitutionJudgedThenWriteMail {
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MessageSource messages;

    WhenInstitutionJudgedThenWriteMail(MailAddresses addresses, Outbox outbox, MessageSource messages) {
        this.addresses = addresses;
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventHandler
    void on(TierAssigned event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of(event.tier(), event.appealUntil().toString()));
    }

    @EventHandler
    void on(TierAppealDecided event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of());
    }

    @EventHandler
    void on(CreditCaseOpened event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of());
    }

    @EventHandler
    void on(CreditCaseDecided event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of());
    }

    @EventHandler
    void on(LevelsRecorded event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of());
    }

    @EventHandler
    void on(SubsidyRecorded event, @MessageIdentifier String eventId) {
        tell(event, eventId, List.of());
    }

    private void tell(InstitutionEvent event, String eventId, List<String> figures) {
        String organisation =
                new InstitutionId(event.institutionId()).organisationId().value();
        addresses.recipients(organisation).forEach(person -> outbox.put(mail(event, eventId, figures, person)));
    }

    private Mail mail(InstitutionEvent event, String eventId, List<String> figures, MailRecipient person) {
        Locale language = person.language().locale();
        String what = messages.getMessage(
                "institution.mail." + event.getClass().getSimpleName(), figures.toArray(), language);
        return new Mail(
                "institution:" + eventId + ":" + person.personId() + ":" + person.organisationId(),
                person,
                messages.getMessage("institution.mail.subject", new Object[] {what}, language),
                what + "\n\n" + messages.getMessage("institution.mail.where", null, language) + "\n" + Mail.SITE
                        + "/institutions/" + event.institutionId(),
                Institutions.MAIL_TOPIC);
    }
}
