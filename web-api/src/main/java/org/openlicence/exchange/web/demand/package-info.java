/** Demands: public list and page, guided form with live matches, solutions, screening, award and work; pages and API. */
@NullMarked
package org.openlicence.exchange.web.demand;

import org.jspecify.annotations.NullMarked;
