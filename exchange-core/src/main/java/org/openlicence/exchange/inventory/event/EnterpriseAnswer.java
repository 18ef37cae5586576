package org.openlicence.exchange.inventory.event;

import org.jspecify.annotations.Nullable;

/**
 * What an enterprise answers to a patent pushed to it (企业评价).
 *
 * @param prospect prospect of industrialisation, 1 (none) to 5 (very good)
 * @param improvementText what is to be improved, at most 1,000 characters; given with MINOR and MAJOR
 */
public record EnterpriseAnswer(
        int prospect, Improvement improvement, @Nullable String improvementText, Intention intention) {}
