package org.openlicence.exchange.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.event.ListingEvent;

/**
 * What the registrar found untrue about a declaration.
 *
 * @param decisionNumber of the registrar's decision, by which a repeat is known
 * @param respondentId the owner that answers for it
 * @param endedOn day the default ended; absent while it goes on
 */
record FalseDeclaration(
        String decisionNumber,
        String kind,
        String respondentId,
        @Nullable LocalDate endedOn) {
    boolean open() {
        return endedOn == null;
    }

    static @Nullable FalseDeclaration after(@Nullable FalseDeclaration before, ListingEvent event) {
        if (event instanceof ListingEvent.FalseDeclarationFound e) {
            return new FalseDeclaration(e.decisionNumber(), e.kind(), e.respondentId(), null);
        }
        if (event instanceof ListingEvent.DefaultEnded e && before != null) {
            return new FalseDeclaration(before.decisionNumber, before.kind, before.respondentId, e.endedOn());
        }
        return before;
    }
}
