package org.openlicence.exchange.eventstore;

import org.springframework.context.annotation.Configuration;

/**
 * The processes: what the exchange does by itself when something happened. One bean a {@code When<Event>Then<Command>} class.
 *
 * <p>A process lives in {@code <capability>.process} of the capability that acts, and takes {@code ExchangeCommands}, a
 * {@code Clock} and read ports.
 */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {}
