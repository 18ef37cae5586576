/** The desk of an organisation: what it has and what waits for it. */
@NullMarked
package org.openlicence.exchange.web.desk;

import org.jspecify.annotations.NullMarked;
