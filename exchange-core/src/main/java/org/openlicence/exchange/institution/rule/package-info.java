/** Rules of institution, one class each. */
@NullMarked
package org.openlicence.exchange.institution.rule;

import org.jspecify.annotations.NullMarked;
