package org.openlicence.exchange.taxpreference.event;

/**
 * One contract's part of its year.
 *
 * @param qualifies whether it takes part in the relief
 * @param incomeFen may be negative
 * @param taxFen its part of the year's tax with the relief; parts of the qualifying contracts sum to the tax
 * @param withoutReliefFen its part of the tax without it
 */
public record YearShare(String registrationId, boolean qualifies, long incomeFen, long taxFen, long withoutReliefFen) {}
