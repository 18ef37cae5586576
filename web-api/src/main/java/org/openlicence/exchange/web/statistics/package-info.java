/** Figures of registered technology contracts, for everybody. */
@NullMarked
package org.openlicence.exchange.web.statistics;

import org.jspecify.annotations.NullMarked;
