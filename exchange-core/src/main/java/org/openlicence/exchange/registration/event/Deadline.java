package org.openlicence.exchange.registration.event;

import java.time.LocalDate;

/**
 * One limit the registrar works under.
 *
 * @param regime instrument it comes from, e.g. {@code SH-2020}
 * @param dueOn last day
 * @param withExperts whether it holds only when experts are asked
 */
public record Deadline(String regime, LocalDate dueOn, boolean withExperts) {}
