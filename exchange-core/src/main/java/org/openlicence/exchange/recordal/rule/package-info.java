/** What must hold before a step of a recordal is taken. */
@NullMarked
package org.openlicence.exchange.recordal.rule;

import org.jspecify.annotations.NullMarked;
