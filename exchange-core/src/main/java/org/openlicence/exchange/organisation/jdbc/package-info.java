/** PostgreSQL adapters of the capability's ports. */
@NullMarked
package org.openlicence.exchange.organisation.jdbc;

import org.jspecify.annotations.NullMarked;
