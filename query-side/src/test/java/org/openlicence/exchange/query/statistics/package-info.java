@NullMarked
package org.openlicence.exchange.query.statistics;

import org.jspecify.annotations.NullMarked;
