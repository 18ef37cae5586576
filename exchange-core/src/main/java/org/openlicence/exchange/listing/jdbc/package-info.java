/** PostgreSQL adapters of the capability's ports. */
@NullMarked
package org.openlicence.exchange.listing.jdbc;

import org.jspecify.annotations.NullMarked;
