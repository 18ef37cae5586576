/** What the exchange does on its own about royalties. */
@NullMarked
package org.openlicence.exchange.royalty.process;

import org.jspecify.annotations.NullMarked;
