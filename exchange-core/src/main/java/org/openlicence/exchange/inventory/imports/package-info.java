/** A file of patents carried out as one act: confirmed once, row by row, resumable, and undone row by row. State table: docs/domain/inventory.md */
@NullMarked
package org.openlicence.exchange.inventory.imports;

import org.jspecify.annotations.NullMarked;
