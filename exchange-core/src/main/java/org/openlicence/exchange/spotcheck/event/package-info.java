/** What happened in spot checks and draws. */
@NullMarked
package org.openlicence.exchange.spotcheck.event;

import org.jspecify.annotations.NullMarked;
