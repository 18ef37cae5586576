package org.openlicence.exchange.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The part of every event that says when, who and by which law.
 *
 * @param occurredAt when it happened, UTC
 * @param effectiveOn the legal day in Asia/Shanghai from which it has effect
 * @param personId pseudonym of the person who acted
 * @param organisationId the organisation acted for
 * @param legalBasis provisions relied on, e.g. {@code PL-51(1)}; see {@link Law}
 * @param policyVersion version of the policy book in force for the decision, so that it can be recomputed
 */
public record Trace(
        Instant occurredAt,
        LocalDate effectiveOn,
        String personId,
        String organisationId,
        List<String> legalBasis,
        String policyVersion) {
    public Trace {
        legalBasis = List.copyOf(legalBasis);
    }

    /** An event that has effect on the day its command reached the exchange. */
    public static Trace of(Origin origin, String policyVersion, Provision... basis) {
        return effective(origin, origin.day(), policyVersion, basis);
    }

    /** An event whose legal day differs from the day of the command, e.g. a gazette announcement recorded later. */
    public static Trace effective(Origin origin, LocalDate effectiveOn, String policyVersion, Provision... basis) {
        return new Trace(
                origin.at(),
                effectiveOn,
                origin.actor().personId(),
                origin.actor().organisationId(),
                List.of(basis).stream().map(Provision::key).toList(),
                policyVersion);
    }
}
