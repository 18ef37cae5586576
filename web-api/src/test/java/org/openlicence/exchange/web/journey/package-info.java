/** The acceptance scenarios as people live them, in a real browser, in both languages. */
@NullMarked
package org.openlicence.exchange.web.journey;

import org.jspecify.annotations.NullMarked;
