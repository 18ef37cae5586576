/** Pages and API of spot checks and draws. */
@NullMarked
package org.openlicence.exchange.web.spotcheck;

import org.jspecify.annotations.NullMarked;
