/** What the build refuses, and the indexes it writes from the code. */
@NullMarked
package org.openlicence.exchange.architecture;

import org.jspecify.annotations.NullMarked;
