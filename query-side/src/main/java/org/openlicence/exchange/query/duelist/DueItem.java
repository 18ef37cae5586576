package org.openlicence.exchange.query.duelist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that falls due.
 *
 * @param subject what of it falls due, where it has several days of a kind; empty where it has one
 * @param dueOn last legal day to act
 * @param dueAt from when the exchange acts if nobody did
 * @param basis provision or policy key the day follows from
 * @param holder organisation that has to act, or {@code org_exchange}
 */
public record DueItem(
        Due what, String aggregateId, String subject, LocalDate dueOn, Instant dueAt, String basis, String holder) {}
