/** What an operator sees at {@code /actuator/health} beside the database. None of it takes a node out of service. */
@NullMarked
package org.openlicence.exchange.web.health;

import org.jspecify.annotations.NullMarked;
