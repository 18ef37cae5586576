package org.openlicence.exchange.recordal;

/** Why the office does not record a licence. */
public enum RefusalReason {
    /** The right has expired or was invalidated. */
    RIGHT_ENDED,
    /** The term runs beyond the life of the right. */
    TERM_BEYOND_RIGHT,
    /** The patent is pledged and the pledgee has not agreed. */
    PLEDGED_WITHOUT_CONSENT,
    /** A co-owner's consent is missing. */
    CO_OWNER_CONSENT_MISSING,
    /** The papers are incomplete or do not agree. */
    PAPERS_INCOMPLETE
}
