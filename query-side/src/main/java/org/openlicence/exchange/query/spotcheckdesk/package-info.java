/** What market office, inspectors and checked parties see of spot checks (抽查), and the draws they come from. */
@NullMarked
package org.openlicence.exchange.query.spotcheckdesk;

import org.jspecify.annotations.NullMarked;
