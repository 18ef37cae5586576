/** Registers of contracts and official numbers in PostgreSQL, in the transaction of the command. */
@NullMarked
package org.openlicence.exchange.registration.jdbc;

import org.jspecify.annotations.NullMarked;
