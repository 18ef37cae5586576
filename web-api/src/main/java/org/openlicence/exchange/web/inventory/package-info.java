/** The inventory of an organisation's patents, pushes to enterprises and their answers: pages and API. */
@NullMarked
package org.openlicence.exchange.web.inventory;

import org.jspecify.annotations.NullMarked;
