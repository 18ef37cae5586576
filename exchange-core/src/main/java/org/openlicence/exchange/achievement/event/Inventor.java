package org.openlicence.exchange.achievement.event;

/**
 * One inventor's part.
 *
 * @param personId pseudonym; whom it stands for is kept beside the log and can be erased
 * @param shareBasisPoints of 10,000
 */
public record Inventor(String personId, int shareBasisPoints) {}
