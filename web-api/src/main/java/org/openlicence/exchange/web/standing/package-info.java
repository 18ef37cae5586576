/** Standing matches for the two sides: their lists, one pair side by side, what they are told and how often. */
@NullMarked
package org.openlicence.exchange.web.standing;

import org.jspecify.annotations.NullMarked;
