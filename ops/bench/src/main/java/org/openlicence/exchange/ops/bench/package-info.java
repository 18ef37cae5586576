/**
 * Measurements: what the exchange does a second and how long it takes, each beside the limit of the servers under it, in the same
 * run. Bounded in time; nothing here is a test.
 */
@NullMarked
package org.openlicence.exchange.ops.bench;

import org.jspecify.annotations.NullMarked;
