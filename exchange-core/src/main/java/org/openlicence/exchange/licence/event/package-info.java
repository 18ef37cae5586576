/**
 * What happened to licences. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.licence.event;

import org.jspecify.annotations.NullMarked;
