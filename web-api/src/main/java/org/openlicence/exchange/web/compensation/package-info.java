/** The risk-compensation fund's own pages: account, claims, and what its keeper decides about them. */
@NullMarked
package org.openlicence.exchange.web.compensation;

import org.jspecify.annotations.NullMarked;
