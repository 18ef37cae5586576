package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.RegistrationEvent;
import org.openlicence.exchange.registration.event.RegistrationEvent.AmountsDetermined;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractClassified;
import org.openlicence.exchange.registration.event.RegistrationEvent.ContractRegistered;
import org.openlicence.exchange.registration.event.RegistrationEvent.FormCompleted;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationAmended;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationCancelled;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationOpened;
import org.openlicence.exchange.registration.event.RegistrationEvent.RegistrationRevoked;
import org.openlicence.exchange.shared.EventHistory;
import org.openlicence.exchange.shared.UnknownAggregate;

/**
 * A contract as the register knows it, as far as taxes ask.
 *
 * @param contractType as classified, before that as the applicant says
 * @param totalFen determined total, before that the sum of the certain lines
 * @param technologyFen part of it that is technology
 * @param finalAmount false while a line of the price is uncertain
 * @param version of the registration; 0 before it
 * @param standing whether it is registered, not yet, or no longer
 */
record ContractFacts(
        RegistrationId registrationId,
        ContractSubject subject,
        String contractType,
        String subType,
        long totalFen,
        long technologyFen,
        boolean finalAmount,
        int version,
        Standing standing) {
    enum Standing {
        NOT_YET,
        REGISTERED,
        /** Revoked or cancelled: no relief rests on it. */
        ENDED
    }

    /** @throws UnknownAggregate when there is no such case */
    static ContractFacts of(RegistrationId id, EventHistory history) {
        ContractFacts facts = null;
        for (RegistrationEvent event : history.of(id.value(), RegistrationEvent.class)) {
            facts = facts == null ? opened(id, event) : facts.after(event);
        }
        if (facts == null) {
            throw new UnknownAggregate(id.value());
        }
        return facts;
    }

    String partyId(TaxSide side) {
        return side == TaxSide.SELLER ? subject.sellerId() : subject.buyerId();
    }

    private static @Nullable ContractFacts opened(RegistrationId id, RegistrationEvent event) {
        return event instanceof RegistrationOpened e
                ? said(id, e.subject(), new AmountLines(e.amounts()), Standing.NOT_YET)
                : null;
    }

    /** Only what taxes ask changes the facts. */
    private ContractFacts after(RegistrationEvent event) {
        if (event instanceof RegistrationRevoked || event instanceof RegistrationCancelled) {
            return with(version, Standing.ENDED);
        }
        if (event instanceof FormCompleted e) {
            return said(registrationId, e.subject(), new AmountLines(e.amounts()), standing);
        }
        if (event instanceof ContractClassified e) {
            return classified(e);
        }
        if (event instanceof AmountsDetermined e) {
            return with(e.totalFen(), e.technologyFen(), e.amountStatus());
        }
        if (event instanceof ContractRegistered) {
            return with(1, Standing.REGISTERED);
        }
        if (event instanceof RegistrationAmended e) {
            return about(e.change() == null ? subject : e.change().of(subject))
                    .with(e.totalFen(), e.technologyFen(), e.amountStatus())
                    .with(e.version(), standing);
        }
        return this;
    }

    private static ContractFacts said(
            RegistrationId id, ContractSubject subject, AmountLines amounts, Standing standing) {
        return new ContractFacts(
                id,
                subject,
                subject.contractType(),
                subject.subType(),
                amounts.total().fen(),
                amounts.technology().fen(),
                amounts.status().equals(AmountLines.FINAL),
                0,
                standing);
    }

    private ContractFacts classified(ContractClassified e) {
        return new ContractFacts(
                registrationId,
                subject,
                e.contractType(),
                e.subType(),
                totalFen,
                technologyFen,
                finalAmount,
                version,
                standing);
    }

    private ContractFacts about(ContractSubject now) {
        return new ContractFacts(
                registrationId, now, contractType, subType, totalFen, technologyFen, finalAmount, version, standing);
    }

    private ContractFacts with(long total, long technology, String status) {
        return new ContractFacts(
                registrationId,
                subject,
                contractType,
                subType,
                total,
                technology,
                status.equals(AmountLines.FINAL),
                version,
                standing);
    }

    private ContractFacts with(int next, Standing now) {
        return new ContractFacts(
                registrationId, subject, contractType, subType, totalFen, technologyFen, finalAmount, next, now);
    }

    /** Term of the contract in whole months. */
    int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(subject.from(), subject.to()));
    }

    LocalDate signedOn() {
        return subject.signedOn();
    }
}
