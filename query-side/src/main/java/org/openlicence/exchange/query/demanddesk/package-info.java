/** Demands as everybody, their posters, solvers, experts and the registrar find them (需求大厅). */
@NullMarked
package org.openlicence.exchange.query.demanddesk;

import org.jspecify.annotations.NullMarked;
