/** What must hold before a step of an inventory is taken. */
@NullMarked
package org.openlicence.exchange.inventory.rule;

import org.jspecify.annotations.NullMarked;
