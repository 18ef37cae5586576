@NullMarked
package org.openlicence.exchange.query.outcome;

import org.jspecify.annotations.NullMarked;
