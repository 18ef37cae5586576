package org.openlicence.exchange.registration.certificate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.AmountDisclosureChosen;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateCancelled;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateIssued;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateResumed;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateRevoked;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuperseded;
import org.openlicence.exchange.registration.certificate.event.CertificateEvent.CertificateSuspended;
import org.openlicence.exchange.shared.CanonicalJson;
import org.openlicence.exchange.shared.Relation;

/**
 * What the events of one certificate add up to.
 *
 * @param officialNumber empty before the first version
 * @param hashes content hash of each version, the first first
 * @param seller credit code on the newest version; empty before the first
 * @param buyer the same of the other party
 * @param showing parties that let everybody see the amounts
 */
record CertificateState(
        String officialNumber,
        List<String> hashes,
        CertificateStanding standing,
        String seller,
        String buyer,
        Set<Relation> showing) {
    static final CertificateState NONE =
            new CertificateState("", List.of(), CertificateStanding.VALID, "", "", Set.of());

    static CertificateState after(CertificateState state, CertificateEvent event) {
        return switch (event) {
            case CertificateIssued e -> {
                List<String> hashes = new ArrayList<>(state.hashes);
                hashes.add(e.contentHash());
                CertificateContent content = CanonicalJson.read(e.content(), CertificateContent.class);
                yield new CertificateState(
                        e.officialNumber(),
                        List.copyOf(hashes),
                        state.standing,
                        content.seller().creditCode(),
                        content.buyer().creditCode(),
                        state.showing);
            }
            case CertificateSuperseded ignored -> state;
            case CertificateSuspended ignored -> state.now(CertificateStanding.SUSPENDED);
            case CertificateResumed ignored -> state.now(CertificateStanding.VALID);
            case CertificateCancelled ignored -> state.now(CertificateStanding.CANCELLED);
            case CertificateRevoked ignored -> state.now(CertificateStanding.REVOKED);
            case AmountDisclosureChosen e -> state.chosen(Relation.valueOf(e.side()), e.shown());
        };
    }

    private CertificateState now(CertificateStanding next) {
        return new CertificateState(officialNumber, hashes, next, seller, buyer, showing);
    }

    private CertificateState chosen(Relation side, boolean shown) {
        Set<Relation> next = new HashSet<>(showing);
        if (shown) {
            next.add(side);
        } else {
            next.remove(side);
        }
        return new CertificateState(officialNumber, hashes, standing, seller, buyer, Set.copyOf(next));
    }

    /** How the organisation with a credit code stands to the contract. */
    Set<Relation> relationsOf(String creditCode) {
        if (creditCode.equals(seller)) {
            return Set.of(Relation.SELLER);
        }
        return creditCode.equals(buyer) ? Set.of(Relation.BUYER) : Set.of();
    }

    /** Newest version; 0 before the first. */
    int version() {
        return hashes.size();
    }
}
