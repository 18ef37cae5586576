package org.openlicence.exchange.reward.event;

import org.jspecify.annotations.Nullable;

/**
 * Part of the net income, shares or profit that is rewarded.
 *
 * @param basisPoints of 10,000
 * @param floorBasisPoints least the law gives; absent for work for a client
 * @param verified whether the floor was read in an official text
 */
public record Percentage(
        int basisPoints, PercentageSource source, @Nullable Integer floorBasisPoints, boolean verified) {}
