package org.openlicence.exchange.query.licencedesk;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether every taker of one open licence got it as announced: one price and one term for everybody (Patent Law arts 50 and
 * 51(1)). Reckoned from the licences themselves, so that anybody can reckon it again; takers are not named.
 *
 * @param listingId the open licence
 * @param offer canonical text of the announced terms; its SHA-256 is {@code offerHash}
 * @param dueFen what those terms make due at conclusion, fen
 * @param licences formed on a notice to this listing, in the order in which they came into force
 */
public record EqualTreatment(String listingId, String offer, String offerHash, long dueFen, List<Line> licences) {
    public EqualTreatment {
        licences = List.copyOf(licences);
    }

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
        /** Taken on the announced terms, and paid what they make due, neither more nor less. */
        boolean equal(String announced, long dueFen) {
            return offerHash.equals(announced) && paidFen == dueFen;
        }
    }

    /** Numbers of the licences that differ from the announced terms or their fee; empty when everybody was treated alike. */
    public List<Integer> different() {
        return licences.stream()
                .filter(line -> !line.equal(offerHash, dueFen))
                .map(Line::number)
                .toList();
    }
}
