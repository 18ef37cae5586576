/** What the adapters of several capabilities to PostgreSQL have in common. */
@NullMarked
package org.openlicence.exchange.shared.jdbc;

import org.jspecify.annotations.NullMarked;
