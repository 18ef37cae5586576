/**
 * What falls due on which day, and the command the exchange sends then.
 */
@NullMarked
package org.openlicence.exchange.query.duelist;

import org.jspecify.annotations.NullMarked;
