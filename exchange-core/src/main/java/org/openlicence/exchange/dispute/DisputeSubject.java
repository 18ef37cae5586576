package org.openlicence.exchange.dispute;

/** What a dispute is about. */
public enum DisputeSubject {
    /** Whether the licence came into being (Patent Law art. 51(1)). */
    FORMATION,
    /** Fee, royalty statement or refund (Civil Code art. 873). */
    PAYMENT,
    /** Technical material and guidance (Civil Code art. 866). */
    PERFORMANCE,
    /** Use beyond what was licensed, or a sublicence (Civil Code arts 867, 872, 873). */
    SCOPE,
    /** What follows from the end or the invalidation of the right (Patent Law art. 47). */
    RIGHT_ENDED,
    /** Whether and when the licence ended (Civil Code arts 562 to 566). */
    TERMINATION,
    OTHER
}
