package org.openlicence.exchange.demand.event;

/**
 * An expert who is to screen the solutions to a demand.
 *
 * @param personId pseudonym of the person
 * @param organisationId organisation the person is an expert of, by which interests are seen
 */
public record AppointedExpert(String personId, String organisationId) {}
