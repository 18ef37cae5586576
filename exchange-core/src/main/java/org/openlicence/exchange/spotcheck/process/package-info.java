/** What follows a registration on a commitment, a draw and a violation. */
@NullMarked
package org.openlicence.exchange.spotcheck.process;

import org.jspecify.annotations.NullMarked;
