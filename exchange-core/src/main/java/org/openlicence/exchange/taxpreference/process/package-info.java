/** What the exchange does on its own about tax preferences. */
@NullMarked
package org.openlicence.exchange.taxpreference.process;

import org.jspecify.annotations.NullMarked;
