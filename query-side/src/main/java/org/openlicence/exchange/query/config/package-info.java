/**
 * Wiring of the query side: search client, processors of the read models, scheduled work.
 */
@NullMarked
package org.openlicence.exchange.query.config;

import org.jspecify.annotations.NullMarked;
