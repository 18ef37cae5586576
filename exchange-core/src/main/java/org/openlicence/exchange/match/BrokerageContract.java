package org.openlicence.exchange.match;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.shared.FieldWithinLimit;

/**
 * The written contract under which a broker is paid (居间合同). It is no part of a licence: the price of an announced offer has
 * no commission on top.
 *
 * @param reference as the parties number it
 * @param signedOn day it was signed
 * @param rateBasisPoints of the sum due at conclusion
 * @param payer the side that signed it
 * @param documentHash SHA-256 of its text; absent when the broker gives none
 */
public record BrokerageContract(
        String reference,
        LocalDate signedOn,
        int rateBasisPoints,
        MatchSide payer,
        @Nullable String documentHash) {

    List<FieldWithinLimit> limits() {
        return List.of(
                FieldWithinLimit.requiredLine("contract.reference", reference, 60),
                FieldWithinLimit.day("contract.signedOn", signedOn),
                FieldWithinLimit.number("contract.rateBasisPoints", rateBasisPoints, 1, 10_000),
                FieldWithinLimit.line("contract.documentHash", documentHash, 64));
    }
}
