/** The ledger of service achievements of a unit, the reward estimate, and the public list of idle patents: pages and API. */
@NullMarked
package org.openlicence.exchange.web.achievement;

import org.jspecify.annotations.NullMarked;
