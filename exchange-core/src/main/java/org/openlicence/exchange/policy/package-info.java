/**
 * Figures, limits and calendars that law or practice sets and may change: dated data with a source, never a constant.
 *
 * <p>One YAML file a subject under {@code policy/}. A decision stores {@link org.openlicence.exchange.policy.PolicyBook#version()}
 * in its event, so that it can be recomputed with the figures of its day. Start reading at {@code PolicyBook}.
 */
@NullMarked
package org.openlicence.exchange.policy;

import org.jspecify.annotations.NullMarked;
