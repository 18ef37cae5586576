package org.openlicence.exchange.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openlicence.exchange.licence.LicenceId;

/**
 * What the bank booked for a payment order.
 *
 * @param bankReference the bank's own number of the movement
 * @param licenceId licence the quoted reference belongs to; absent when the bank knows no such reference, and then the
 *     money is already on its way back
 * @param valueAt value date of the movement
 */
public record Booking(String bankReference, @Nullable LicenceId licenceId, Instant valueAt) {}
