package org.openlicence.exchange.web.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.mail.Mail;
import org.openlicence.exchange.mail.MailAddresses;
import org.openlicence.exchange.mail.MailRecipient;
import org.openlicence.exchange.mail.Outbox;
import org.openlicence.exchange.match.MatchSide;
import org.openlicence.exchange.match.event.MatchEvent;
import org.openlicence.exchange.match.event.MatchEvent.AnswerFellDueSoon;
import org.openlicence.exchange.match.event.MatchEvent.CommissionClaimed;
import org.openlicence.exchange.match.event.MatchEvent.CommissionSettled;
import org.openlicence.exchange.match.event.MatchEvent.FeedbackGiven;
import org.openlicence.exchange.match.event.MatchEvent.MatchConcluded;
import org.openlicence.exchange.match.event.MatchEvent.MatchDeclined;
import org.openlicence.exchange.match.event.MatchEvent.MatchIntroduced;
import org.openlicence.exchange.match.event.MatchEvent.MatchLapsed;
import org.openlicence.exchange.match.event.MatchEvent.MatchProposed;
import org.openlicence.exchange.match.event.MatchEvent.MisconductReported;
import org.openlicence.exchange.match.event.MatchEvent.NeedAnswered;
import org.openlicence.exchange.match.event.MatchEvent.OutcomeUnlinked;
import org.openlicence.exchange.match.event.MatchEvent.RoyaltyCounted;
import org.openlicence.exchange.match.event.MatchEvent.SideConsented;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.EventHistory;
import org.springframework.stereotype.Component;

/**
 * Writes to the broker and the two sides at each step of an introduction: what happened, what is asked of whom and until when,
 * and where to read it. No contact, and none of the words written about it, stands in a mail. Who took the step is not written to.
 */
@Component
@ProcessingGroup("match-process-mail")
@DisallowReplay
class WhenMatchMovedThenWriteMail {
    static final String TOPIC = "match";

    private final EventHistory history;
    private final MailAddresses addresses;
    private final Outbox outbox;
    private final MailWords mailWords;

    WhenMatchMovedThenWriteMail(EventHistory history, MailAddresses addresses, Outbox outbox, MailWords mailWords) {
        this.history = history;
        this.addresses = addresses;
        this.outbox = outbox;
        this.mailWords = mailWords;
    }

    /** What one organisation is told. @param key of the sentence @param day last day of what is asked; absent without one */
    record Told(String organisationId, String key, @Nullable LocalDate day) {}

    @EventHandler
    void on(MatchEvent event, @MessageIdentifier String eventId) {
        List<MatchEvent> past = history.of(event.matchId(), MatchEvent.class);
        MatchProposed proposed = past.stream()
                .filter(MatchProposed.class::isInstance)
                .map(MatchProposed.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an introduction without beginning"));
        for (Told told : told(event, proposed, past)) {
            if (!told.organisationId().equals(event.trace().organisationId())) {
                addresses
                        .recipients(told.organisationId())
                        .forEach(person -> outbox.put(mail(told, eventId, proposed, person)));
            }
        }
    }

    /** Who is told what at a step. @param past events of the introduction, perhaps also later ones */
    static List<Told> told(MatchEvent event, MatchProposed proposed, List<MatchEvent> past) {
        String enterprise = proposed.enterpriseId();
        String owner = proposed.ownerId();
        Stream<String> sides = Stream.of(enterprise, owner);
        Stream<String> all = Stream.concat(sides, broker(proposed));
        return switch (event) {
            case MatchProposed e -> told(Stream.of(enterprise, owner), e, e.answerBy());
            case SideConsented e -> consented(e, proposed, past);
            case AnswerFellDueSoon e ->
                told(
                        Stream.of(enterprise, owner).filter(side -> !agreed(side, proposed, past)),
                        e,
                        proposed.answerBy());
            case MatchIntroduced e -> {
                List<Told> told = new ArrayList<>(told(Stream.concat(Stream.of(owner), broker(proposed)), e, null));
                told.add(new Told(enterprise, key(e) + ".ENTERPRISE", null));
                yield told;
            }
            case MatchDeclined e -> told(all, e, null);
            case MatchLapsed e -> told(all, e, null);
            case FeedbackGiven e -> {
                if (e.answerBy() == null) {
                    yield Stream.concat(Stream.of(owner), broker(proposed))
                            .map(one -> new Told(one, "match.mail.FeedbackEnded", null))
                            .toList();
                }
                List<Told> told = new ArrayList<>(told(broker(proposed), e, null));
                told.add(new Told(owner, key(e) + ".OWNER", e.answerBy()));
                yield told;
            }
            case NeedAnswered e -> told(Stream.concat(Stream.of(enterprise), broker(proposed)), e, null);
            case MatchConcluded e -> told(all, e, null);
            case OutcomeUnlinked e -> told(all, e, null);
            case RoyaltyCounted e -> told(broker(proposed), e, null);
            case CommissionClaimed e -> told(payer(proposed), e, null);
            case CommissionSettled e -> told(broker(proposed), e, null);
            case MisconductReported e -> List.of(); // the credit case that follows tells its institution
        };
    }

    private static List<Told> consented(SideConsented e, MatchProposed proposed, List<MatchEvent> past) {
        boolean second = past.stream()
                .filter(SideConsented.class::isInstance)
                .map(SideConsented.class::cast)
                .anyMatch(other -> !other.side().equals(e.side())
                        && !other.trace().occurredAt().isAfter(e.trace().occurredAt()));
        if (second) {
            return List.of(); // the introduction that follows tells more
        }
        String other = e.side().equals(MatchSide.ENTERPRISE.name()) ? proposed.ownerId() : proposed.enterpriseId();
        List<Told> told = new ArrayList<>();
        told.add(new Told(other, key(e) + ".OTHER", proposed.answerBy()));
        broker(proposed).forEach(broker -> told.add(new Told(broker, key(e) + ".BROKER", null)));
        return told;
    }

    private static boolean agreed(String side, MatchProposed proposed, List<MatchEvent> past) {
        String name = proposed.enterpriseId().equals(side) ? MatchSide.ENTERPRISE.name() : MatchSide.OWNER.name();
        return past.stream()
                .anyMatch(event -> event instanceof SideConsented consented
                        && consented.side().equals(name));
    }

    private static Stream<String> broker(MatchProposed proposed) {
        return Stream.of(proposed.brokerId()).filter(broker -> !broker.equals(Actor.SYSTEM.organisationId()));
    }

    private static Stream<String> payer(MatchProposed proposed) {
        return Stream.ofNullable(proposed.contract())
                .map(contract -> contract.payer().equals(MatchSide.ENTERPRISE.name())
                        ? proposed.enterpriseId()
                        : proposed.ownerId());
    }

    private static List<Told> told(Stream<String> organisations, MatchEvent event, @Nullable LocalDate day) {
        return organisations.map(one -> new Told(one, key(event), day)).toList();
    }

    private static String key(MatchEvent event) {
        return "match.mail." + event.getClass().getSimpleName();
    }

    private Mail mail(Told told, String eventId, MatchProposed proposed, MailRecipient person) {
        Locale language = person.language().locale();
        String what = told.day() == null
                ? mailWords.say(told.key(), language)
                : mailWords.say(told.key(), language, told.day().toString());
        String pair = mailWords.say(
                "match.mail.pair",
                language,
                mailWords.title(proposed.patentId(), language),
                mailWords.name(proposed.enterpriseId(), language),
                mailWords.name(proposed.ownerId(), language));
        String broker = broker(proposed)
                .map(id -> mailWords.say("match.mail.broker", language, mailWords.name(id, language)))
                .findFirst()
                .orElseGet(() -> mailWords.say("match.broker.exchange", language));
        return new Mail(
                "match:" + eventId + ":" + person.personId() + ":" + person.organisationId(),
                person,
                mailWords.say(
                        "match.mail.subject", language, mailWords.say("event.match." + simple(told.key()), language)),
                pair + "\n" + broker + "\n\n" + what + "\n\n" + mailWords.say("match.mail.where", language) + "\n"
                        + Mail.SITE + "/matches/" + proposed.matchId(),
                TOPIC);
    }

    /** The event a sentence is about. */
    private static String simple(String key) {
        String event = key.split("\\.")[2];
        return event.equals("FeedbackEnded") ? "FeedbackGiven" : event;
    }
}
