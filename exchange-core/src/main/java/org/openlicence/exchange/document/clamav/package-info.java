/** The virus scanner of ClamAV. */
@NullMarked
package org.openlicence.exchange.document.clamav;

import org.jspecify.annotations.NullMarked;
