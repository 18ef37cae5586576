package org.openlicence.exchange.web.demand;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.openlicence.exchange.demand.DemandId;
import org.openlicence.exchange.demand.DemandRegister;
import org.openlicence.exchange.demand.RegisteredDemand;
import org.openlicence.exchange.demand.event.AppointedExpert;
import org.openlicence.exchange.demand.event.AwardEvent;
import org.openlicence.exchange.demand.event.CallEvent;
import org.openlicence.exchange.demand.event.DemandEvent;
import org.openlicence.exchange.demand.event.DemandEvent.DemandDrafted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandExpired;
import org.openlicence.exchange.demand.event.DemandEvent.DemandNumbered;
import org.openlicence.exchange.demand.event.DemandEvent.DemandPublished;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRenewed;
import org.openlicence.exchange.demand.event.DemandEvent.DemandReturned;
import org.openlicence.exchange.demand.event.DemandEvent.DemandRevised;
import org.openlicence.exchange.demand.event.DemandEvent.DemandSubmitted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandUnmet;
import org.openlicence.exchange.demand.event.DemandEvent.DemandVetted;
import org.openlicence.exchange.demand.event.DemandEvent.DemandWithdrawn;
import org.openlicence.exchange.demand.event.DemandEvent.ExpiryAnnounced;
import org.openlicence.exchange.demand.event.DemandEvent.PublicationScheduled;
import org.openlicence.exchange.demand.event.DemandEvent.TestReaderInvited;
import org.openlicence.exchange.demand.event.DemandEvent.TestReadingGiven;
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
        audience(event, found.get()).forEach((organisation, message) -> {
            if (!organisation.equals(event.trace().organisationId())) {
                addresses
                        .recipients(organisation)
                        .forEach(person -> outbox.put(mail(event, message, eventId, found.get(), person)));
            }
        });
        if (event instanceof CallEvent.ExpertsAppointed appointed) {
            for (AppointedExpert expert : appointed.experts()) {
                addresses
                        .recipient(expert.personId(), expert.organisationId())
                        .ifPresent(person ->
                                outbox.put(mail(event, "demand.mail.appointed", eventId, found.get(), person)));
            }
        }
    }

    /**
     * Organisations that wait for such an event, in the order of their ids, and the message that tells each what happened to
     * it. What concerns one solution is told to its solver and the poster only.
     */
    static Map<String, String> audience(DemandEvent event, RegisteredDemand demand) {
        Audience audience = new Audience(demand, "event." + name(event));
        switch (event) {
            case DemandEvent.Entry entry -> entered(entry, audience);
            case CallEvent call -> called(call, audience);
            case AwardEvent award -> awarded(award, audience);
        }
        return audience.told();
    }

    private static void entered(DemandEvent.Entry event, Audience audience) {
        switch (event) {
            case DemandDrafted e -> {}
            case DemandRevised e -> {}
            case DemandSubmitted e -> {}
            case DemandNumbered e -> {}
            case PublicationScheduled e -> {}
            case DemandRenewed e -> {}
            // One that was put off is published by the exchange; who publishes itself is not written to.
            case DemandPublished e -> audience.poster();
            case TestReaderInvited e -> audience.one(e.organisationId());
            case TestReadingGiven e -> audience.poster();
            case DemandVetted e -> audience.poster();
            case DemandReturned e -> audience.poster();
            case ExpiryAnnounced e -> audience.poster();
            case DemandExpired e -> audience.poster();
            case DemandWithdrawn e -> audience.solvers();
            case DemandUnmet e -> audience.poster().solvers();
        }
    }

    private static void called(CallEvent event, Audience audience) {
        switch (event) {
            case CallEvent.SealedTermsAccepted e -> {}
            case CallEvent.SolutionWithdrawn e -> {}
            // Persons, not organisations, are appointed and speak.
            case CallEvent.ExpertsAppointed e -> {}
            case CallEvent.ScreeningGiven e -> {}
            case CallEvent.ClarificationAsked e -> audience.poster();
            case CallEvent.ClarificationGiven e -> audience.solvers();
            case CallEvent.SolutionSubmitted e -> audience.poster();
            case CallEvent.CallClosed e -> audience.poster().solvers();
            case CallEvent.SolutionsShortlisted e ->
                audience.poster().chosen(e.shortlisted(), "demand.mail.finalist", "demand.mail.noFinalist");
        }
    }

    private static void awarded(AwardEvent event, Audience audience) {
        switch (event) {
            case AwardEvent.DemandAwarded e ->
                audience.chosen(e.solutionIds(), "demand.mail.awarded", "demand.mail.notAwarded");
            case AwardEvent.ContractSideSigned e -> audience.poster().solver(e.solutionId());
            case AwardEvent.ContractSigned e -> audience.poster().solver(e.solutionId());
            case AwardEvent.TechnologyContractRegistered e -> audience.poster().solver(e.solutionId());
            case AwardEvent.MilestonePassed e -> audience.solver(e.solutionId());
            case AwardEvent.MilestoneFailed e -> audience.solver(e.solutionId());
            case AwardEvent.DemandFulfilled e ->
                audience.chosen(List.of(e.solutionId()), "demand.mail.accepted", "demand.mail.fulfilled");
            case AwardEvent.ResultRejected e -> audience.solver(e.solutionId());
            case AwardEvent.AwardFailed e -> audience.poster().solver(e.solutionId());
        }
    }

    /** Who is told what, gathered. */
    private record Audience(RegisteredDemand demand, String usual, Map<String, String> told) {
        Audience(RegisteredDemand demand, String usual) {
            this(demand, usual, new TreeMap<>());
        }

        Audience one(String organisation) {
            told.put(organisation, usual);
            return this;
        }

        Audience poster() {
            return one(demand.demanderId());
        }

        Audience solvers() {
            demand.solvers().forEach(this::one);
            return this;
        }

        Audience solver(String solutionId) {
            String solver = demand.solverOf().get(solutionId);
            return solver == null ? this : one(solver);
        }

        /** Solvers of chosen solutions are told so, all others that theirs is not. */
        Audience chosen(List<String> solutionIds, String chosen, String others) {
            demand.solvers().forEach(solver -> told.put(solver, others));
            solutionIds.stream()
                    .map(demand.solverOf()::get)
                    .filter(Objects::nonNull)
                    .forEach(solver -> told.put(solver, chosen));
            return this;
        }
    }

    private Mail mail(
            DemandEvent event, String message, String eventId, RegisteredDemand demand, MailRecipient person) {
        Locale language = person.language().locale();
        String english = demand.words().titleEn();
        String title = language.getLanguage().equals("en") && english != null
                ? english
                : demand.words().title();
        String what = say(message, language);
        return new Mail(
                key(event, eventId, person),
                person,
                say("demand.mail.subject", language, what),
                title + "\n" + what + "\n\n" + say("demand.mail.where", language) + "\n" + Mail.SITE + "/demands/"
                        + event.demandId() + place(event),
                TOPIC);
    }

    /** What is reported, for ever. A panel that is changed names those again who stay on it: each is told once in a demand. */
    static String key(DemandEvent event, String eventId, MailRecipient person) {
        String what = event instanceof CallEvent.ExpertsAppointed ? "appointed:" + event.demandId() : eventId;
        return "demand:" + what + ":" + person.personId() + ":" + person.organisationId();
    }

    /** Where on the page its reader goes on: to renew it is one click from there. */
    private static String place(DemandEvent event) {
        return event instanceof ExpiryAnnounced || event instanceof DemandExpired ? "#act-renewal" : "";
    }

    private static String name(DemandEvent event) {
        return Objects.requireNonNull(event.getClass().getAnnotation(EventName.class))
                .value();
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
