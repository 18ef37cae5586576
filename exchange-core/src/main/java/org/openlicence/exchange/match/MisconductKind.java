package org.openlicence.exchange.match;

/** What a side reports of a broker (Law on Promoting Transformation arts. 30 and 48). */
public enum MisconductKind {
    /** False information (提供虚假信息). */
    FALSE_INFORMATION,
    /** Secrets not kept (泄露秘密). */
    SECRET_DISCLOSED,
    /** A conflict of interest was hidden (隐瞒利益冲突). */
    HIDDEN_CONFLICT,
    /** Money asked for without a contract (违规收费). */
    UNAGREED_FEE
}
