package org.openlicence.exchange.query.creditrecord;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a spot check found against the applicant of a contract. For the applicant itself and the market office of the region.
 *
 * @param version counts the events that were shown
 * @param organisationId the applicant
 * @param region four digits of the registrar's region
 * @param finding absent while there is none, and once it was lifted
 */
public record ViolationRecordView(
        String checkId,
        long version,
        String registrationId,
        String officialNumber,
        String organisationId,
        String region,
        @Nullable Finding finding,
        Instant changedAt) {

    /**
     * @param lockedUntil first day on which the applicant may commit itself again; absent when it had not committed itself
     * @param policyVersion policy of the day
     */
    public record Finding(
            String reason, LocalDate foundOn, @Nullable LocalDate lockedUntil, String policyVersion) {}

    ViolationRecordView with(@Nullable Finding changed, Instant at) {
        return new ViolationRecordView(
                checkId, version + 1, registrationId, officialNumber, organisationId, region, changed, at);
    }
}
