/** What the exchange does on its own about recordals. */
@NullMarked
package org.openlicence.exchange.recordal.process;

import org.jspecify.annotations.NullMarked;
