package org.openlicence.exchange.patent;

/** Why proceedings about a right stand still (Implementing Regulations arts 103, 104). */
public enum SuspensionGround {
    OWNERSHIP_DISPUTE,
    COURT_PRESERVATION
}
