/** Invented organisations, patents and accounts for a first look; loaded only by sending commands. */
@NullMarked
package org.openlicence.exchange.web.demo;

import org.jspecify.annotations.NullMarked;
