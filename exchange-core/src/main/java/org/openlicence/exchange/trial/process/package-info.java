/** What the exchange does on its own about trials. */
@NullMarked
package org.openlicence.exchange.trial.process;

import org.jspecify.annotations.NullMarked;
