/** Paying into the settlement account; with the default account, into its simulator. */
@NullMarked
package org.openlicence.exchange.web.settlement;

import org.jspecify.annotations.NullMarked;
