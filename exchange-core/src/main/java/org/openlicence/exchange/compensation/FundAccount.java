package org.openlicence.exchange.compensation;

/**
 * Accounts of a fund's ledger. What lies at the bank is always the sum of the three others, which say whose it is.
 */
public enum FundAccount {
    /** Money at the fund's bank (存款). */
    BANK,
    /** Free for new claims (可用资金). */
    AVAILABLE,
    /** Set aside for claims that were filed (准备金). */
    RESERVED,
    /** Licensors' shares of what was recovered, to be passed on (应转付). */
    OWED;

    /** Whether it says whose the money is, rather than where it lies. */
    public boolean claimOnBank() {
        return this != BANK;
    }
}
