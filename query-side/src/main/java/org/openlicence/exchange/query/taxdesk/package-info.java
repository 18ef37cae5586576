/** Tax preferences (税收优惠) for the party they belong to, and what was claimed for a tax body. */
@NullMarked
package org.openlicence.exchange.query.taxdesk;

import org.jspecify.annotations.NullMarked;
