package org.openlicence.exchange.reward;

import org.openlicence.exchange.shared.ContentHash;

/**
 * Identity of a reward plan, made of its unit and the unit's own number, so that the same number is entered once.
 *
 * @param value with the prefix {@code rwd_}
 */
public record RewardPlanId(String value) {
    private static final String PREFIX = "rwd_";
    private static final int DIGITS = 32;

    public RewardPlanId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not a RewardPlanId");
        }
    }

    /** The plan of a unit with the unit's own number. */
    public static RewardPlanId of(String ownerId, String planNo) {
        String hash = ContentHash.of(ownerId + "\nreward\n" + planNo).value();
        return new RewardPlanId(PREFIX + hash.substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
