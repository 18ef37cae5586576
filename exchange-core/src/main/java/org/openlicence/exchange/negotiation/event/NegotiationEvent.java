package org.openlicence.exchange.negotiation.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.EventName;
import org.openlicence.exchange.shared.ExchangeEvent;
import org.openlicence.exchange.shared.Trace;

/** What happened to a negotiation. */
public sealed interface NegotiationEvent extends ExchangeEvent {
    String negotiationId();

    @Override
    default String aggregateId() {
        return negotiationId();
    }

    /**
     * A taker asked the owners of a patent for an ordinary licence.
     *
     * @param listingId live listing of the patent at that time; absent when it was not listed
     * @param licensorIds every owner on the register
     * @param publicOwnerIds those of them whose agreed price has to be published
     * @param message first words to the owners; absent when none
     */
    @EventName("negotiation.NegotiationOpened")
    @Revision("1")
    record NegotiationOpened(
            String negotiationId,
            String patentId,
            @Nullable String listingId,
            String takerId,
            List<String> licensorIds,
            List<String> publicOwnerIds,
            String useProduct,
            LocalDate useStartOn,
            String useDivisionCode,
            @Nullable Long useExpectedSalesFen,
            @Nullable String message,
            Trace trace)
            implements NegotiationEvent {
        public NegotiationOpened {
            licensorIds = List.copyOf(licensorIds);
            publicOwnerIds = List.copyOf(publicOwnerIds);
        }
    }

    /**
     * A side put a version of the contract to the other one.
     *
     * @param version the first is 1
     * @param side TAKER or LICENSOR
     * @param content canonical JSON of the whole contract
     * @param contentHash SHA-256 of {@code content}
     */
    @EventName("negotiation.OfferMade")
    @Revision("1")
    record OfferMade(
            String negotiationId,
            int version,
            String side,
            String organisationId,
            String content,
            String contentHash,
            @Nullable String note,
            Trace trace)
            implements NegotiationEvent {}

    /** A party agreed to the last offer as it stood. */
    @EventName("negotiation.OfferAccepted")
    @Revision("1")
    record OfferAccepted(String negotiationId, int version, String contentHash, String organisationId, Trace trace)
            implements NegotiationEvent {}

    /** Taker and every owner agreed to one version. */
    @EventName("negotiation.TermsAgreed")
    @Revision("1")
    record TermsAgreed(String negotiationId, int version, String contentHash, Trace trace)
            implements NegotiationEvent {}

    /**
     * A public owner published the agreed price.
     *
     * @param lastDay last day of the notice; signing is open from the next one
     */
    @EventName("negotiation.PublicityRecorded")
    @Revision("1")
    record PublicityRecorded(String negotiationId, LocalDate noticeOn, LocalDate lastDay, String place, Trace trace)
            implements NegotiationEvent {}

    /**
     * A party signed.
     *
     * @param statement the signed text: who, when, and the contract's hash
     * @param method how it was signed, see {@code ContractSigner}
     */
    @EventName("negotiation.SignatureGiven")
    @Revision("1")
    record SignatureGiven(
            String negotiationId,
            String organisationId,
            String contentHash,
            String statement,
            String signature,
            String keyId,
            String method,
            Trace trace)
            implements NegotiationEvent {}

    /**
     * Everybody signed one content: the contract is concluded (Civil Code arts 490, 863), and a licence forms.
     *
     * @param paymentDueOn last day to pay what is due at conclusion; absent when nothing is
     */
    @EventName("negotiation.ContractSigned")
    @Revision("1")
    record ContractSigned(
            String negotiationId,
            String licenceId,
            String contentHash,
            @Nullable LocalDate paymentDueOn,
            Trace trace) implements NegotiationEvent {}

    /** A party ended the negotiation without a contract. */
    @EventName("negotiation.NegotiationBrokenOff")
    @Revision("1")
    record NegotiationBrokenOff(String negotiationId, String organisationId, String reason, Trace trace)
            implements NegotiationEvent {}
}
