/** Rules of match, one class each. */
@NullMarked
package org.openlicence.exchange.match.rule;

import org.jspecify.annotations.NullMarked;
