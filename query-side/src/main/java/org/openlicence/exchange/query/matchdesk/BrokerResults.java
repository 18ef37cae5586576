package org.openlicence.exchange.query.matchdesk;

import org.jspecify.annotations.Nullable;

/**
 * A broker's own figures since a day.
 *
 * @param proposed proposals
 * @param answered those a side answered
 * @param introduced those both agreed to
 * @param concluded those something came of
 * @param daysToReply mean days to the first answer; absent without one
 * @param daysToOutcome mean days from introduction to outcome; absent without one
 */
public record BrokerResults(
        long proposed,
        long answered,
        long introduced,
        long concluded,
        @Nullable Double daysToReply,
        @Nullable Double daysToOutcome) {
    public static final BrokerResults NONE = new BrokerResults(0, 0, 0, 0, null, null);

    /** What one manager of a broker proposed, and what came of it. */
    public record OfManager(long proposed, long introduced, long concluded) {
        public static final OfManager NONE = new OfManager(0, 0, 0);
    }

    /** Answers among proposals, basis points; absent without proposals. */
    public @Nullable Integer replyRate() {
        return rate(answered, proposed);
    }

    /** Outcomes among introductions, basis points; absent without introductions. */
    public @Nullable Integer successRate() {
        return rate(concluded, introduced);
    }

    private static @Nullable Integer rate(long part, long whole) {
        return whole == 0 ? null : Math.toIntExact(Math.round(part * 10_000d / whole));
    }
}
