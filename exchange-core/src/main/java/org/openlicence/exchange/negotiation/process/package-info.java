/** What the exchange does by itself about negotiations. */
@NullMarked
package org.openlicence.exchange.negotiation.process;

import org.jspecify.annotations.NullMarked;
