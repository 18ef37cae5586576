package org.openlicence.exchange.spotcheck.event;

import java.util.List;

/**
 * The contract that is checked.
 *
 * @param applicantId organisation that is asked
 * @param officeId market office whose check it is; the registration point where the region has none
 * @param region four digits of the registrar's region
 * @param committed whether it was registered on a commitment
 * @param acted pseudonyms of everybody who had part in the case; none of them may inspect it
 */
public record CheckedCase(
        String registrationId,
        String officialNumber,
        String applicantId,
        String officeId,
        String region,
        boolean committed,
        List<String> acted) {
    public CheckedCase {
        acted = List.copyOf(acted);
    }
}
