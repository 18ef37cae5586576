/** Rows of leaves and daily roots in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.registration.certificatelog.jdbc;

import org.jspecify.annotations.NullMarked;
