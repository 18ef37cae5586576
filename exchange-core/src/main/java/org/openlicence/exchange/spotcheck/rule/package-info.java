/** What must hold before a step of a spot check or a draw is taken. */
@NullMarked
package org.openlicence.exchange.spotcheck.rule;

import org.jspecify.annotations.NullMarked;
