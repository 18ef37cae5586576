/**
 * The public timeline of one thing, read from its own events.
 */
@NullMarked
package org.openlicence.exchange.query.history;

import org.jspecify.annotations.NullMarked;
