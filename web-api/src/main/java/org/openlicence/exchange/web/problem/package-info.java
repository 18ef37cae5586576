/** What went wrong, in the reader's language: RFC 9457 for API clients, a page for browsers. */
@NullMarked
package org.openlicence.exchange.web.problem;

import org.jspecify.annotations.NullMarked;
