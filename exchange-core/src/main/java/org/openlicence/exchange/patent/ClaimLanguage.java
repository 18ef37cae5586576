package org.openlicence.exchange.patent;

/** The language claims are written in. */
public enum ClaimLanguage {
    ZH,
    EN
}
