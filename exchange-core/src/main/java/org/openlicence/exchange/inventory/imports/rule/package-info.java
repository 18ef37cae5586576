/** What must hold before an import is confirmed or undone. */
@NullMarked
package org.openlicence.exchange.inventory.imports.rule;

import org.jspecify.annotations.NullMarked;
