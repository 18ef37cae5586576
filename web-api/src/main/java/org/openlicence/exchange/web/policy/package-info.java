/** The figures the exchange decides with, each with its source. */
@NullMarked
package org.openlicence.exchange.web.policy;

import org.jspecify.annotations.NullMarked;
