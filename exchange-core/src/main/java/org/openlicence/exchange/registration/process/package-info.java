/** What other facts lead to in registration and certificate. Stateless; starts at the head of the stream. */
@NullMarked
package org.openlicence.exchange.registration.process;

import org.jspecify.annotations.NullMarked;
