/** What must hold before a step of a demand is taken. */
@NullMarked
package org.openlicence.exchange.demand.rule;

import org.jspecify.annotations.NullMarked;
