package org.openlicence.exchange.reward.event;

/** How a result brings in what is rewarded (Law on Promoting the Transformation of S&T Achievements arts 16, 45). */
public enum RewardWay {
    TRANSFER,
    LICENCE,
    /** Put in for shares: part of the shares, not of cash. */
    EQUITY,
    /** Own or joint implementation: part of a year's operating profit. */
    OWN_USE,
    DEVELOPMENT,
    CONSULTING,
    SERVICE;

    /** Whether the tax relief on cash rewards knows it: transfer and licence only (Cai Shui [2018] 58). */
    public boolean relievable() {
        return this == TRANSFER || this == LICENCE;
    }

    /** Whether no text sets a percentage: work for a client (Ren She Bu Fa [2021] 14 art. 3). */
    public boolean clientWork() {
        return this == DEVELOPMENT || this == CONSULTING || this == SERVICE;
    }

    /** Whether it is reckoned from a value without costs: shares, or a profit that is net already. */
    public boolean withoutCosts() {
        return this == EQUITY || this == OWN_USE;
    }
}
