/** The servers this process starts for itself when it is not told to use others. */
@NullMarked
package org.openlicence.exchange.web.embedded;

import org.jspecify.annotations.NullMarked;
