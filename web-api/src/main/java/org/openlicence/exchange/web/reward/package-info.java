/** Reward plans of a unit, and the publicity of recipients and amounts: pages and API. */
@NullMarked
package org.openlicence.exchange.web.reward;

import org.jspecify.annotations.NullMarked;
