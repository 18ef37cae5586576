package org.openlicence.exchange.registration.event;

import org.jspecify.annotations.Nullable;

/**
 * A verdict on one point of the checklist.
 *
 * @param point name of a {@code CasePoint}
 * @param verdict name of a {@code PointVerdict}
 * @param note what was found; always there where the point fails
 */
public record CheckedPoint(
        String point, String verdict, @Nullable String note) {}
