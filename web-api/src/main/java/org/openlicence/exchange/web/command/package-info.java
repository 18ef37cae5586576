/** Sending commands from pages: origin, refusals beside the form, reading one's own writes. */
@NullMarked
package org.openlicence.exchange.web.command;

import org.jspecify.annotations.NullMarked;
