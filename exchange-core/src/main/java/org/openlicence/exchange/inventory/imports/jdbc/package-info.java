/** The rows of imports in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.inventory.imports.jdbc;

import org.jspecify.annotations.NullMarked;
