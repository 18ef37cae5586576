/** Notes what searches showed and what followed; figures of the ranking; unmet demand. See docs/domain/outcome.md. */
@NullMarked
package org.openlicence.exchange.web.outcome;

import org.jspecify.annotations.NullMarked;
