/** Words of disputes in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.dispute.jdbc;

import org.jspecify.annotations.NullMarked;
