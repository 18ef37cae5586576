package org.openlicence.exchange.registration;

/** Where a registration stands. State table: docs/domain/registration.md */
public enum RegistrationStatus {
    DRAFT,
    SUBMITTED,
    SUPPLEMENT_DUE,
    ACCEPTED,
    IN_REVIEW,
    IN_EXPERT_REVIEW,
    AWAITING_DECISION,
    REGISTERED,
    /** Final once the time for a recheck has ended. */
    REFUSED,
    RECHECK,
    WITHDRAWN,
    LAPSED,
    AMENDING,
    CANCELLED,
    REVOKING,
    REVOKED
}
