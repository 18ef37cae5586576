package org.openlicence.exchange.organisation;

/** Size class of an enterprise; small and micro ones get half of the stamp tax until 2027 (公告2023年第12号). */
public enum EnterpriseSize {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
