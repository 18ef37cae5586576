package org.openlicence.exchange.licence;

/** Where a licence stands. State table: docs/domain/licence.md */
public enum LicenceStatus {
    AWAITING_PAYMENT,
    IN_FORCE,
    NOT_FORMED,
    COMPLETED,
    ENDED
}
