/**
 * Organisations that act on the exchange (单位): identity by unified social credit code, kind and region.
 *
 * <p>Decides whether a code is acceptable, GB 32100-2015. People are not here: their names live in the accounts table.
 */
@NullMarked
package org.openlicence.exchange.organisation;

import org.jspecify.annotations.NullMarked;
