/**
 * Axon on PostgreSQL: the only package of the core with Spring in it, beside the {@code jdbc} adapters.
 */
@NullMarked
package org.openlicence.exchange.eventstore;

import org.jspecify.annotations.NullMarked;
