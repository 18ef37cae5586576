package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.List;
import org.openlicence.exchange.shared.ContentHash;
import org.openlicence.exchange.shared.FieldWithinLimit;

/**
 * The written contract under which a broker is paid (居间合同). It is no part of a licence: the price of an announced offer has
 * no commission on top.
 *
 * @param reference as the parties number it
 * @param signedOn day it was signed
 * @param rateBasisPoints of the sum due at conclusion
 * @param payer the side that signed it
 * @param royalties whether it counts royalties and instalments that are paid later
 * @param text its words, at most 20,000 characters; both sides read them, an event holds their hash
 */
public record BrokerageContract(
        String reference, LocalDate signedOn, int rateBasisPoints, MatchSide payer, boolean royalties, String text) {
    private static final int TEXT = 20_000;

    /** SHA-256 of its words, by which it is accepted. */
    public String hash() {
        return ContentHash.of(text).value();
    }

    List<FieldWithinLimit> limits() {
        return List.of(
                FieldWithinLimit.requiredLine("contract.reference", reference, 60),
                FieldWithinLimit.day("contract.signedOn", signedOn),
                FieldWithinLimit.number("contract.rateBasisPoints", rateBasisPoints, 1, 10_000),
                FieldWithinLimit.requiredText("contract.text", text, TEXT));
    }

    /** Without its words. */
    @Override
    public String toString() {
        return "BrokerageContract[" + reference + "]";
    }
}
