/** What must hold before a step of a dispute is taken. */
@NullMarked
package org.openlicence.exchange.dispute.rule;

import org.jspecify.annotations.NullMarked;
