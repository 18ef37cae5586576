/** What the exchange does on its own about introductions. */
@NullMarked
package org.openlicence.exchange.match.process;

import org.jspecify.annotations.NullMarked;
