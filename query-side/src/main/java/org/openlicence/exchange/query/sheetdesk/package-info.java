/** What the owners of a patent tell the public about its technology (技术说明单). */
@NullMarked
package org.openlicence.exchange.query.sheetdesk;

import org.jspecify.annotations.NullMarked;
