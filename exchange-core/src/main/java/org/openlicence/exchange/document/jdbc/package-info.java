/** Files in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.document.jdbc;

import org.jspecify.annotations.NullMarked;
