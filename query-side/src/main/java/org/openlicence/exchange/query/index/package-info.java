/**
 * Two slots for a read model kept in a search index, so that it can be rebuilt while it serves.
 */
@NullMarked
package org.openlicence.exchange.query.index;

import org.jspecify.annotations.NullMarked;
