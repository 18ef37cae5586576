/** Introductions as brokers and the two sides see them (撮合), the broker's credit ledger, and why some came to nothing. */
@NullMarked
package org.openlicence.exchange.query.matchdesk;

import org.jspecify.annotations.NullMarked;
