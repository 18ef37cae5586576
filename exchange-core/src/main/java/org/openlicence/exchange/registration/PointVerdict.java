package org.openlicence.exchange.registration;

/** What a reviewer finds of a {@link CasePoint}. */
public enum PointVerdict {
    HOLDS,
    /** Needs a note that says what is wrong. */
    FAILS,
    /** The contract gives no occasion for the question, e.g. it names no annex. */
    DOES_NOT_ARISE
}
