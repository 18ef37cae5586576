/** Figures of registered technology contracts (技术合同登记统计), as published and as known now. */
@NullMarked
package org.openlicence.exchange.query.statistics;

import org.jspecify.annotations.NullMarked;
