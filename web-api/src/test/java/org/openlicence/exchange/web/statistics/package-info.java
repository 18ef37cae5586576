@NullMarked
package org.openlicence.exchange.web.statistics;

import org.jspecify.annotations.NullMarked;
