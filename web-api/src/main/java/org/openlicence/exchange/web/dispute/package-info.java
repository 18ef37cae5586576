/** Disputes over licences: pages and API for the parties, and for the patent registrar of those it mediates. */
@NullMarked
package org.openlicence.exchange.web.dispute;

import org.jspecify.annotations.NullMarked;
