package org.openlicence.exchange.taxpreference;

/** What a taxpayer keeps for the tax body, as the texts on a relief name it (留存备查). */
public enum EvidenceKind {
    CONTRACT,
    /** Certificate or opinion of the registrar. */
    REGISTRATION_PROOF,
    /** How costs of the year were shared. */
    COST_SHARING,
    /** Return or form in which the relief was claimed. */
    FILED_RETURN,
    /** Receipt for a claim that was put right. */
    CORRECTION_RECEIPT,
    OTHER
}
