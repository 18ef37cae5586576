/** Addresses and outbox in PostgreSQL. */
@NullMarked
package org.openlicence.exchange.mail.jdbc;

import org.jspecify.annotations.NullMarked;
