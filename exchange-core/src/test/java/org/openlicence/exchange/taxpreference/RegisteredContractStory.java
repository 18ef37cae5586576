package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openlicence.exchange.registration.RegistrationCase;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentAttached;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;
import org.openlicence.exchange.taxpreference.event.WaiverEvent;

/** The registrations of a test, as their events tell them: the part that taxes read. */
final class RegisteredContractStory implements EventHistory {
    static final Trace TRACE = Trace.of(RegistrationCase.at(Actor.SYSTEM, "2026-03-16"), "test");

    private final List<ExchangeEvent> events = new ArrayList<>();

    /** Opened, classified, determined and not yet registered. */
    RegisteredContractStory determined(
            RegistrationId id, String type, String subType, long total, long technology, LocalDate from, LocalDate to) {
        return between(
                RegistrationCase.UNIVERSITY, RegistrationCase.FIRM, id, type, subType, total, technology, from, to);
    }

    /** The same between other parties. */
    RegisteredContractStory between(
            String seller,
            String buyer,
            RegistrationId id,
            String type,
            String subType,
            long total,
            long technology,
            LocalDate from,
            LocalDate to) {
        ContractSubject plain = RegistrationCase.subject(total);
        ContractSubject subject = new ContractSubject(
                plain.title(),
                type,
                subType,
                type.equals("LICENCE") ? "ORDINARY" : null,
                false,
                plain.patentIds(),
                seller,
                buyer,
                from,
                from,
                to,
                total,
                null);
        List<AmountLine> lines = List.of(new AmountLine("LICENCE_FIXED", "fee", total, true));
        events.add(new RegistrationOpened(id.value(), subject, lines, subject.sellerId(), "3100", "07", null, TRACE));
        events.add(new ContractClassified(id.value(), type, subType, null, TRACE));
        events.add(new AmountsDetermined(id.value(), lines, total, technology, "FINAL", null, TRACE));
        return this;
    }

    RegisteredContractStory registered(RegistrationId id) {
        events.add(new ContractRegistered(
                id.value(), "2026310007000123", LocalDate.parse("2026-03-20"), "per_wang", TRACE));
        return this;
    }

    RegisteredContractStory amended(RegistrationId id, long technology, String status) {
        events.add(new RegistrationAmended(
                id.value(), 2, List.of(), null, technology, technology, status, "per_wang", TRACE));
        return this;
    }

    RegisteredContractStory revoked(RegistrationId id) {
        events.add(new RegistrationRevoked(id.value(), "V1", "never licensed", LocalDate.parse("2026-11-02"), TRACE));
        return this;
    }

    RegisteredContractStory cancelled(RegistrationId id) {
        events.add(new RegistrationCancelled(
                id.value(), "RESCINDED", "both sides gave it up", LocalDate.parse("2026-11-02"), "per_wang", TRACE));
        return this;
    }

    /** What the commerce authority gave is put to the case. */
    RegisteredContractStory tradeOnFile(RegistrationId id) {
        events.add(new DocumentAttached(
                id.value(), "TRADE_REGISTRATION", ContentHash.of("trade").value(), 1, "application/pdf", TRACE));
        return this;
    }

    /** The seller's waivers beside it. */
    RegisteredContractStory with(WaiverEvent waiver) {
        events.add(waiver);
        return this;
    }

    @Override
    public <E extends ExchangeEvent> List<E> of(String aggregateId, Class<E> family) {
        return events.stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .filter(family::isInstance)
                .map(family::cast)
                .toList();
    }
}
