package org.openlicence.exchange.query.negotiationdesk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.negotiation.ContractContent;
import org.openlicence.exchange.negotiation.NegotiationStatus;
import org.openlicence.exchange.negotiation.Side;
import org.openlicence.exchange.query.table.ReadModelJson;

/**
 * A negotiation as its events tell it. For its parties only.
 *
 * @param version sequence of the last event shown; the ETag
 * @param listingId live listing of the patent when it was opened; absent when there was none
 * @param publicOwnerIds owners whose agreed price has to be published
 * @param offers every version, the first first
 * @param agreedBy organisations bound to the last version
 * @param agreedOn legal day on which all had agreed; absent before
 * @param publicity absent while none is recorded
 * @param licenceId licence that forms by the contract; absent until everybody signed
 * @param paymentDueOn last day to pay what is due at conclusion; absent until signed, and when nothing is
 * @param brokenOff absent unless one side ended it
 */
public record NegotiationView(
        String negotiationId,
        long version,
        String patentId,
        @Nullable String listingId,
        String takerId,
        List<String> licensorIds,
        List<String> publicOwnerIds,
        Use intendedUse,
        @Nullable String message,
        NegotiationStatus status,
        List<Offer> offers,
        List<String> agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable Publicity publicity,
        List<Signature> signatures,
        @Nullable String licenceId,
        @Nullable LocalDate paymentDueOn,
        @Nullable BrokenOff brokenOff,
        Instant statusSince,
        Instant changedAt) {
    public NegotiationView {
        licensorIds = List.copyOf(licensorIds);
        publicOwnerIds = List.copyOf(publicOwnerIds);
        offers = List.copyOf(offers);
        agreedBy = List.copyOf(agreedBy);
        signatures = List.copyOf(signatures);
    }

    /** What the taker said it will do with the patent. */
    public record Use(
            String product,
            LocalDate startOn,
            String divisionCode,
            @Nullable Long expectedSalesFen) {}

    /** @param content canonical JSON of the whole contract; its SHA-256 is {@code contentHash} */
    public record Offer(
            int version,
            Side side,
            String organisationId,
            String content,
            String contentHash,
            @Nullable String note,
            Instant at) {
        /** The contract as its text says it. */
        @JsonIgnore
        public ContractContent contract() {
            return ReadModelJson.MAPPER.readValue(content, ContractContent.class);
        }
    }

    /** @param lastDay last day of the notice; signing is open from the next one */
    public record Publicity(LocalDate noticeOn, LocalDate lastDay, String place) {}

    /** @param statement the signed text */
    public record Signature(
            String organisationId, String statement, String signature, String keyId, String method, Instant at) {}

    public record BrokenOff(String organisationId, String reason) {}

    public boolean visibleTo(String organisationId) {
        return parties().contains(organisationId);
    }

    /** Taker first, then the owners. */
    @JsonIgnore
    public List<String> parties() {
        return Stream.concat(Stream.of(takerId), licensorIds.stream())
                .distinct()
                .toList();
    }

    /** The last version; absent before the first. */
    @JsonIgnore
    public @Nullable Offer lastOffer() {
        return offers.isEmpty() ? null : offers.getLast();
    }

    /** Organisations whose act is awaited now: to answer or agree, to publish, to sign. Empty once it is over. */
    @JsonIgnore
    public List<String> awaited() {
        return switch (status) {
            case NEGOTIATING ->
                offers.isEmpty()
                        ? parties()
                        : parties().stream()
                                .filter(party -> !agreedBy.contains(party))
                                .toList();
            case AGREED ->
                !publicOwnerIds.isEmpty() && publicity == null
                        ? publicOwnerIds
                        : parties().stream().filter(party -> !signed(party)).toList();
            case SIGNED, BROKEN_OFF -> List.of();
        };
    }

    /** Last day of a publicity that runs on a day, so that nobody may sign yet; absent when none does. */
    public @Nullable LocalDate shownUntil(LocalDate today) {
        return status == NegotiationStatus.AGREED
                        && publicity != null
                        && !publicity.lastDay().isBefore(today)
                ? publicity.lastDay()
                : null;
    }

    /** Whether an organisation has signed. */
    public boolean signed(String organisationId) {
        return signatures.stream()
                .anyMatch(signature -> signature.organisationId().equals(organisationId));
    }
}
