/** What must hold before a claim, a waiver or a correction is recorded. */
@NullMarked
package org.openlicence.exchange.taxpreference.rule;

import org.jspecify.annotations.NullMarked;
