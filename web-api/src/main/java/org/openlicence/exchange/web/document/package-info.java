/** Files from outside: what they are by their content, and how they go out again. */
@NullMarked
package org.openlicence.exchange.web.document;

import org.jspecify.annotations.NullMarked;
