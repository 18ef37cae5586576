/**
 * Parts of a long list: page size, opaque place, and the refusal of a request that cannot be answered.
 */
@NullMarked
package org.openlicence.exchange.query.paging;

import org.jspecify.annotations.NullMarked;
