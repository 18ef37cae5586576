/** Register of certificates in PostgreSQL, in the transaction of the command. */
@NullMarked
package org.openlicence.exchange.registration.certificate.jdbc;

import org.jspecify.annotations.NullMarked;
