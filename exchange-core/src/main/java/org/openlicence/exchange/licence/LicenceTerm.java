package org.openlicence.exchange.licence;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.listing.terms.OfferTerms;
import org.openlicence.exchange.policy.PolicyBook;

/**
 * How long a licence runs when it takes effect on a day, and until when it has to be recorded.
 *
 * <p>The term is half-open: it ends with the start of the earliest of effect plus the announced months, the day after the
 * announced last day, and the end of the right (Civil Code art. 865).
 *
 * @param validFrom legal day of effect
 * @param validTo first day after the term
 * @param recordalDueOn last day to record the licence with the patent office (Implementing Regulations art. 15(2)), on a
 *     working day of the loaded calendar
 */
public record LicenceTerm(LocalDate validFrom, LocalDate validTo, LocalDate recordalDueOn) {
    /** Policy key of the months to record a licence. */
    public static final String RECORDAL_MONTHS = "licence.recordal.months";

    /**
     * @param patentExpiresOn first day after the life of the right; absent when the register does not know it
     * @throws IllegalStateException when neither the offer nor the register bounds the term: OL-11 lets no such offer pass
     */
    public static LicenceTerm from(
            LocalDate validFrom, OfferTerms terms, @Nullable LocalDate patentExpiresOn, PolicyBook policies) {
        Integer months = terms.termMonths();
        LocalDate lastDay = terms.licenceEndOn();
        LocalDate validTo = Stream.of(
                        Stream.ofNullable(months).map(validFrom::plusMonths),
                        Stream.ofNullable(lastDay).map(day -> day.plusDays(1)),
                        Stream.ofNullable(patentExpiresOn))
                .flatMap(end -> end)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalStateException("an offer without a term was announced"));
        int recordal = policies.figure(RECORDAL_MONTHS, validFrom).intValue();
        return new LicenceTerm(validFrom, validTo, policies.calendar().monthsAfter(validFrom, recordal));
    }
}
