@NullMarked
package org.openlicence.exchange.query.moneydue;

import org.jspecify.annotations.NullMarked;
