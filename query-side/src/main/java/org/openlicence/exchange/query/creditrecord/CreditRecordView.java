package org.openlicence.exchange.query.creditrecord;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.Falsehood;

/**
 * A default of an organisation over one of its declarations. For itself and the registrar.
 *
 * @param version sequence of the listing's last event shown
 * @param decisionNumber of the registrar's decision
 * @param authority to whom the case was passed on
 * @param fineMostFen the most that the law lets it fine, by the policy of that day
 * @param policyVersion policy of that day
 * @param endedOn day the default ended; absent while it goes on
 * @param queryableTo last day this may be queried; absent while the default goes on
 */
public record CreditRecordView(
        String listingId,
        long version,
        String patentId,
        String organisationId,
        String decisionNumber,
        Falsehood kind,
        String reason,
        String authority,
        long fineMostFen,
        String policyVersion,
        LocalDate foundOn,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate queryableTo,
        Instant changedAt) {}
