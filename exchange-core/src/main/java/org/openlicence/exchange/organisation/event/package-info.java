/**
 * What happened to organisations. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.organisation.event;

import org.jspecify.annotations.NullMarked;
