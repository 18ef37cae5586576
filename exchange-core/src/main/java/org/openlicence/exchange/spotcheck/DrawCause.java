package org.openlicence.exchange.spotcheck;

/** Why a contract is in a sample. */
public enum DrawCause {
    RANDOM,
    /** Scored above the line; not drawn by chance. */
    RISK
}
