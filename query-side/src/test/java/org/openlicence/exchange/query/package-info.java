/** Test node and sample events of the query side. */
@NullMarked
package org.openlicence.exchange.query;

import org.jspecify.annotations.NullMarked;
