/** What happened to a reward plan, and the values its events carry. */
@NullMarked
package org.openlicence.exchange.reward.event;

import org.jspecify.annotations.NullMarked;
