package org.openlicence.exchange.registration;

/** Where a registration stands. State table: docs/domain/registration.md */
public enum RegistrationStatus {
    DRAFT,
    SUBMITTED,
    SUPPLEMENT_DUE,
    ACCEPTED,
    IN_REVIEW,
    AWAITING_DECISION,
    REGISTERED,
    REFUSED,
    WITHDRAWN,
    LAPSED,
    AMENDING,
    REVOKED
}
