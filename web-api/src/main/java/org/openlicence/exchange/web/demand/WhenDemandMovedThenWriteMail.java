package org.openlicence.exchange.web.demand;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.AwardEvent;
import org.openlicence.exchange.demand.event.CallEvent;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandReturned;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.shared.EventName;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes to those who wait for a step of a demand: its poster, and those who answered it. It says what happened and where to
 * read it; nothing of a demand's words but its public title stands in a mail. Who took the step is not written to.
 */
@Component
@ProcessingGroup("demand-process-mail")
@DisallowReplay
class WhenDemandMovedThenWriteMail {
    static final String TOPIC = "demand";

    private final DemandRegister demands;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MessageSource messages;

    WhenDemandMovedThenWriteMail(
            DemandRegister demands, MailAddresses addresses, Outbox outbox, MessageSource messages) {
        this.demands = demands;
        this.addresses = addresses;
        this.outbox = outbox;
        this.messages = messages;
    }

    @EventHandler
    void on(DemandEvent event, @MessageIdentifier String eventId) {
        Optional<RegisteredDemand> found = demands.find(new DemandId(event.demandId()));
        if (found.isEmpty()) {
            return;
        }
        for (String organisation : audience(event, found.get())) {
            if (!organisation.equals(event.trace().organisationId())) {
                addresses
                        .recipients(organisation)
                        .forEach(person -> outbox.put(mail(event, eventId, found.get(), person)));
            }
        }
    }

    /** Organisations that wait for such an event, in the order of their ids. */
    static Set<String> audience(DemandEvent event, RegisteredDemand demand) {
        List<String> poster = List.of(demand.demanderId());
        return switch (event) {
            case DemandEvent.Entry entry ->
                switch (entry) {
                    case DemandDrafted e -> all();
                    case DemandRevised e -> all();
                    case DemandSubmitted e -> all();
                    case DemandPublished e -> all();
                    case DemandRenewed e -> all();
                    case DemandVetted e -> all(poster);
                    case DemandReturned e -> all(poster);
                    case DemandExpired e -> all(poster);
                    case DemandWithdrawn e -> all(demand.solvers());
                    case DemandUnmet e -> all(poster, demand.solvers());
                };
            case CallEvent call ->
                switch (call) {
                    case CallEvent.SealedTermsAccepted e -> all();
                    case CallEvent.SolutionWithdrawn e -> all();
                    case CallEvent.ClarificationAsked e -> all(poster);
                    case CallEvent.ClarificationGiven e -> all(demand.solvers());
                    case CallEvent.SolutionSubmitted e -> all(poster);
                    case CallEvent.CallClosed e -> all(poster, demand.solvers());
                    case CallEvent.SolutionsShortlisted e -> all(poster, demand.solvers());
                };
            case AwardEvent award ->
                switch (award) {
                    case AwardEvent.DemandAwarded e -> all(demand.solvers());
                    case AwardEvent.ContractSideSigned e -> all(poster, demand.awarded());
                    case AwardEvent.ContractSigned e -> all(poster, demand.awarded());
                    case AwardEvent.MilestonePassed e -> all(demand.awarded());
                    case AwardEvent.MilestoneFailed e -> all(demand.awarded());
                    case AwardEvent.DemandFulfilled e -> all(demand.solvers());
                    case AwardEvent.ResultRejected e -> all(demand.awarded());
                    case AwardEvent.AwardFailed e -> all(poster, demand.solvers());
                };
        };
    }

    @SafeVarargs
    private static Set<String> all(List<String>... organisations) {
        Set<String> all = new TreeSet<>();
        for (List<String> some : organisations) {
            all.addAll(some);
        }
        return all;
    }

    private Mail mail(DemandEvent event, String eventId, RegisteredDemand demand, MailRecipient person) {
        Locale language = person.language().locale();
        String english = demand.words().titleEn();
        String title = language.getLanguage().equals("en") && english != null
                ? english
                : demand.words().title();
        String what = say("event." + name(event), language);
        return new Mail(
                "demand:" + eventId + ":" + person.personId() + ":" + person.organisationId(),
                person,
                say("demand.mail.subject", language, what),
                title + "\n" + what + "\n\n" + say("demand.mail.where", language) + "\n" + Mail.SITE + "/demands/"
                        + event.demandId(),
                TOPIC);
    }

    private static String name(DemandEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class))
                .value();
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
