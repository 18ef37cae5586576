package org.openlicence.exchange.negotiation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.IntendedUse;
import org.openlicence.exchange.negotiation.event.NegotiationEvent;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.ContractSigned;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationBrokenOff;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.NegotiationOpened;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferAccepted;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.OfferMade;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.PublicityRecorded;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.SignatureGiven;
import org.openlicence.exchange.negotiation.event.NegotiationEvent.TermsAgreed;
import org.openlicence.exchange.patent.PatentId;
import org.openlicence.exchange.shared.Actor;
import org.openlicence.exchange.shared.Relation;

/**
 * A negotiation as its events tell it.
 *
 * @param offer the last version; absent before the first
 * @param agreedBy organisations bound to that version: who made it, and who agreed
 * @param agreedOn legal day on which all had agreed; absent before
 * @param publicUntil last day of the publicity; absent while none is recorded
 * @param signedBy organisations that signed the agreed version
 */
record NegotiationState(
        NegotiationStatus status,
        Opening opening,
        @Nullable Offer offer,
        Set<String> agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable LocalDate publicUntil,
        Set<String> signedBy) {
    NegotiationState {
        agreedBy = Set.copyOf(agreedBy);
        signedBy = Set.copyOf(signedBy);
    }

    record Opening(
            PatentId patentId,
            String takerId,
            List<String> licensorIds,
            List<String> publicOwnerIds,
            IntendedUse use,
            @Nullable String message) {}

    record Offer(int version, Side side, String content, String hash) {}

    /** The fold: an event turns a state into the next one; {@code null} before the first. */
    static NegotiationState after(@Nullable NegotiationState state, NegotiationEvent event) {
        if (event instanceof NegotiationOpened opened) {
            return opened(opened);
        }
        if (state == null) {
            throw new IllegalStateException("a negotiation begins with its opening");
        }
        return switch (event) {
            case NegotiationOpened e -> opened(e);
            case OfferMade e ->
                new NegotiationState(
                        NegotiationStatus.NEGOTIATING,
                        state.opening(),
                        new Offer(e.version(), Side.valueOf(e.side()), e.content(), e.contentHash()),
                        Set.of(e.organisationId()),
                        null,
                        null,
                        Set.of());
            case OfferAccepted e ->
                state.with(state.status(), and(state.agreedBy(), e.organisationId()), state.signedBy());
            case TermsAgreed e -> state.agreed(e.trace().effectiveOn());
            case PublicityRecorded e -> state.published(e.lastDay());
            case SignatureGiven e ->
                state.with(state.status(), state.agreedBy(), and(state.signedBy(), e.organisationId()));
            case ContractSigned e -> state.with(NegotiationStatus.SIGNED, state.agreedBy(), state.signedBy());
            case NegotiationBrokenOff e -> state.with(NegotiationStatus.BROKEN_OFF, state.agreedBy(), state.signedBy());
        };
    }

    /** Everybody whose word and signature the contract needs: the taker and every owner (Patent Law art. 14). */
    Set<String> parties() {
        return and(new HashSet<>(opening.licensorIds()), opening.takerId());
    }

    Set<Relation> relationsOf(Actor actor) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (opening.takerId().equals(actor.organisationId())) {
            relations.add(Relation.TAKER);
        }
        if (opening.licensorIds().contains(actor.organisationId())) {
            relations.add(Relation.LICENSOR);
        }
        return relations;
    }

    Side sideOf(Actor actor) {
        return opening.takerId().equals(actor.organisationId()) ? Side.TAKER : Side.LICENSOR;
    }

    static Set<String> and(Set<String> some, String one) {
        Set<String> all = new HashSet<>(some);
        all.add(one);
        return all;
    }

    private static NegotiationState opened(NegotiationOpened e) {
        IntendedUse use = new IntendedUse(e.useProduct(), e.useStartOn(), e.useDivisionCode(), e.useExpectedSalesFen());
        Opening opening = new Opening(
                new PatentId(e.patentId()), e.takerId(), e.licensorIds(), e.publicOwnerIds(), use, e.message());
        return new NegotiationState(NegotiationStatus.NEGOTIATING, opening, null, Set.of(), null, null, Set.of());
    }

    private NegotiationState agreed(LocalDate on) {
        return new NegotiationState(NegotiationStatus.AGREED, opening, offer, agreedBy, on, publicUntil, signedBy);
    }

    private NegotiationState published(LocalDate lastDay) {
        return new NegotiationState(status, opening, offer, agreedBy, agreedOn, lastDay, signedBy);
    }

    private NegotiationState with(NegotiationStatus next, Set<String> agreed, Set<String> signed) {
        return new NegotiationState(next, opening, offer, agreed, agreedOn, publicUntil, signed);
    }
}
