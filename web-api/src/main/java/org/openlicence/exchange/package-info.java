/** The exchange as one application; its parts are the packages below. */
@NullMarked
package org.openlicence.exchange;

import org.jspecify.annotations.NullMarked;
