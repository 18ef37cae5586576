/** The due list on real servers. */
@NullMarked
package org.openlicence.exchange.query.duelist;

import org.jspecify.annotations.NullMarked;
