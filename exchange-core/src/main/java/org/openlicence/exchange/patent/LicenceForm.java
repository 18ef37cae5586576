package org.openlicence.exchange.patent;

/** Form of a licence (SPC interpretation art. 25): ordinary 普通, sole 排他, exclusive 独占. */
public enum LicenceForm {
    ORDINARY,
    SOLE,
    EXCLUSIVE
}
