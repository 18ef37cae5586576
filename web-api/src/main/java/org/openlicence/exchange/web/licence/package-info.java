/** Taking a licence, and following it: the flow of a taker, the tracker of every party. */
@NullMarked
package org.openlicence.exchange.web.licence;

import org.jspecify.annotations.NullMarked;
