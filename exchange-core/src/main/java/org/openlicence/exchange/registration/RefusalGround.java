package org.openlicence.exchange.registration;

/** Grounds on which a registrar refuses (R01-R99). Codes are for ever. */
public enum RefusalGround {
    R01,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    R09,
    R10,
    R11,
    R12,
    R99
}
