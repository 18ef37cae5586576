package org.openlicence.exchange.query.licencedesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether every taker of one open licence got it as announced: one price and one term for everybody (Patent Law arts 50 and
 * 51(1)). Reckoned from the licences themselves, so that anybody can reckon it again; takers are not named.
 *
 * @param listingId the open licence
 * @param offer canonical text of the announced terms; its SHA-256 is {@code offerHash}
 * @param dueFen what those terms make due at conclusion, fen; of several variants, what the first does
 * @param licences formed on a notice to this listing, in the order in which they came into force
 * @param variants the offer as each of its variants, among which every taker chose; absent where there is one only
 */
public record EqualTreatment(
        String listingId,
        String offer,
        String offerHash,
        long dueFen,
        List<Line> licences,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Variant> variants) {
    public EqualTreatment {
        licences = List.copyOf(licences);
        variants = variants == null ? null : List.copyOf(variants);
    }

    /**
     * One way to take the licence.
     *
     * @param number its place in the offer, from 1
     * @param terms canonical text; its SHA-256 is {@code termsHash}
     * @param dueFen due at conclusion, fen
     */
    public record Variant(int number, String terms, String termsHash, long dueFen) {}

    /**
     * One licence.
     *
     * @param number its place in the order of coming into force, from 1
     * @param validFrom legal day of effect
     * @param validTo first day after its term
     * @param offerHash hash of the terms it was taken on
     * @param paidFen what its taker paid for its conclusion and did not get back, fen
     */
    public record Line(int number, LocalDate validFrom, LocalDate validTo, String offerHash, long paidFen) {
        /** Taken on a variant of the announced terms, and paid what that makes due, neither more nor less. */
        boolean equal(List<Variant> announced) {
            return announced.stream()
                    .anyMatch(variant -> offerHash.equals(variant.termsHash()) && paidFen == variant.dueFen());
        }
    }

    /** Numbers of the licences that differ from the announced terms or their fee; empty when everybody was treated alike. */
    public List<Integer> different() {
        List<Variant> all = announced();
        return licences.stream()
                .filter(line -> !line.equal(all))
                .map(Line::number)
                .toList();
    }

    /** Variant a licence was taken on; absent when it is none of them. */
    public @Nullable Variant variantOf(Line line) {
        return announced().stream()
                .filter(variant -> variant.termsHash().equals(line.offerHash()))
                .findFirst()
                .orElse(null);
    }

    private List<Variant> announced() {
        return variants == null ? List.of(new Variant(1, offer, offerHash, dueFen)) : variants;
    }
}
