/** What reaches the application: limits, clean text, strict JSON. */
@NullMarked
package org.openlicence.exchange.web.input;

import org.jspecify.annotations.NullMarked;
