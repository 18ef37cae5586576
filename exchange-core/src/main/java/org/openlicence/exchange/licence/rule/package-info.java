/**
 * What must be true when a licence is taken, paid, lapses or ends: one record a rule, LC-01 to LC-11.
 */
@NullMarked
package org.openlicence.exchange.licence.rule;

import org.jspecify.annotations.NullMarked;
