/**
 * Introductions by brokers (撮合对接): a technology-transfer institution proposes that an enterprise with a need and the owner of a
 * patent talk; both agree before either learns whom to call; what comes of it is linked by the exchange itself, and the
 * broker's credit is written down at the introduction. A licence taken without a broker is untouched by all this.
 * State table: docs/domain/match.md
 */
@NullMarked
package org.openlicence.exchange.match;

import org.jspecify.annotations.NullMarked;
