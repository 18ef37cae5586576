/**
 * The marketplace: every patent as one document of the search index, and the searches over it.
 */
@NullMarked
package org.openlicence.exchange.query.marketplace;

import org.jspecify.annotations.NullMarked;
