/**
 * What happened to patents and what the register recorded. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.patent.event;

import org.jspecify.annotations.NullMarked;
