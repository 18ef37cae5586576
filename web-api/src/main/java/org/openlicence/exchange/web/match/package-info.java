/** Introductions by brokers: the broker's desk, the page of one introduction for its broker and its two sides, contacts. */
@NullMarked
package org.openlicence.exchange.web.match;

import org.jspecify.annotations.NullMarked;
