/** Rules on rewards, RW-01 to RW-22. */
@NullMarked
package org.openlicence.exchange.reward.rule;

import org.jspecify.annotations.NullMarked;
