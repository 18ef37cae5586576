/** Which public pages there are, for the site map. */
@NullMarked
package org.openlicence.exchange.query.sitemap;

import org.jspecify.annotations.NullMarked;
