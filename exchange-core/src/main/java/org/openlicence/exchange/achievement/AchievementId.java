package org.openlicence.exchange.achievement;

import org.openlicence.exchange.shared.ContentHash;

/**
 * Identity of a service achievement, made of its owner and the owner's own number, so that the same number is entered once.
 *
 * @param value with the prefix {@code ach_}, so that ids of different aggregates never clash in the event store
 */
public record AchievementId(String value) {
    private static final String PREFIX = "ach_";
    private static final int DIGITS = 32;

    public AchievementId {
        if (!value.startsWith(PREFIX) || value.length() < 5 || value.length() > 120) {
            throw new IllegalArgumentException("not an AchievementId");
        }
    }

    /** The achievement of an owner with a number of the owner's ledger. */
    public static AchievementId of(String ownerId, String achievementNo) {
        String hash = ContentHash.of(ownerId + "\n" + achievementNo).value();
        return new AchievementId(PREFIX + hash.substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
