/** What happened to technology sheets. */
@NullMarked
package org.openlicence.exchange.sheet.event;

import org.jspecify.annotations.NullMarked;
