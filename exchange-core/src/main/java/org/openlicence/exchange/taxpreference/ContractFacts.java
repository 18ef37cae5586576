package org.openlicence.exchange.taxpreference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.organisation.DivisionCode;
import org.openlicence.exchange.organisation.OrganisationDirectory;
import org.openlicence.exchange.registration.AmountLines;
import org.openlicence.exchange.registration.DocumentKind;
import org.openlicence.exchange.registration.RegistrationId;
import org.openlicence.exchange.registration.event.ContractSubject;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentAttached;
import org.openlicence.exchange.registration.event.DocumentEvent.DocumentRemoved;
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
 * @param border whether a party is abroad
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
        Standing standing,
        Border border) {
    enum Standing {
        NOT_YET,
        REGISTERED,
        /** Revoked or cancelled: no relief rests on it. */
        ENDED
    }

    /**
     * @param registered whether what the commerce authority gave for a contract over the border is on file
     */
    record Border(boolean sellerAbroad, boolean buyerAbroad, boolean registered) {
        static final Border NONE = new Border(false, false, false);

        boolean crossed() {
            return sellerAbroad || buyerAbroad;
        }
    }

    /**
     * @param organisations for the places of the parties; one it does not know counts as at home
     * @throws UnknownAggregate when there is no such case
     */
    static ContractFacts of(RegistrationId id, EventHistory history, OrganisationDirectory organisations) {
        ContractFacts facts = null;
        List<RegistrationEvent> events = history.of(id.value(), RegistrationEvent.class);
        for (RegistrationEvent event : events) {
            facts = facts == null ? opened(id, event) : facts.after(event);
        }
        if (facts == null) {
            throw new UnknownAggregate(id.value());
        }
        return facts.with(new Border(
                abroad(facts.subject.sellerId(), organisations),
                abroad(facts.subject.buyerId(), organisations),
                tradeOnFile(events)));
    }

    private static boolean abroad(String organisationId, OrganisationDirectory organisations) {
        return organisations
                .find(organisationId)
                .filter(entry -> DivisionCode.abroad(entry.divisionCode()))
                .isPresent();
    }

    private static boolean tradeOnFile(List<RegistrationEvent> events) {
        String kind = DocumentKind.TRADE_REGISTRATION.name();
        Set<String> files = new HashSet<>();
        for (RegistrationEvent event : events) {
            if (event instanceof DocumentAttached e && e.documentKind().equals(kind)) {
                files.add(e.contentHash());
            } else if (event instanceof DocumentRemoved e && e.documentKind().equals(kind)) {
                files.remove(e.contentHash());
            }
        }
        return !files.isEmpty();
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
                standing,
                Border.NONE);
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
                standing,
                border);
    }

    private ContractFacts about(ContractSubject now) {
        return new ContractFacts(
                registrationId,
                now,
                contractType,
                subType,
                totalFen,
                technologyFen,
                finalAmount,
                version,
                standing,
                border);
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
                standing,
                border);
    }

    private ContractFacts with(int next, Standing now) {
        return new ContractFacts(
                registrationId,
                subject,
                contractType,
                subType,
                totalFen,
                technologyFen,
                finalAmount,
                next,
                now,
                border);
    }

    private ContractFacts with(Border known) {
        return new ContractFacts(
                registrationId,
                subject,
                contractType,
                subType,
                totalFen,
                technologyFen,
                finalAmount,
                version,
                standing,
                known);
    }

    /** Term of the contract in whole months. */
    int months() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(subject.from(), subject.to()));
    }

    LocalDate signedOn() {
        return subject.signedOn();
    }
}
