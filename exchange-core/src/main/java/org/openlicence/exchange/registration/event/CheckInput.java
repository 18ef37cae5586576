package org.openlicence.exchange.registration.event;

/** A fact that a check looked at, by name. */
public record CheckInput(String name, String value) {}
