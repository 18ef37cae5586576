package org.openlicence.exchange.spotcheck.event;

import java.util.List;

/** A contract of a sample. @param cause name of a {@code DrawCause} @param score sum of the reasons' points */
public record DrawnCase(
        String registrationId, String officialNumber, String cause, int score, List<RiskReason> reasons) {
    public DrawnCase {
        reasons = List.copyOf(reasons);
    }
}
