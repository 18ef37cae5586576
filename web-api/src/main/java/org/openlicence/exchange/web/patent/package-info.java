/** Patents for their owners and for the registrar: entering one, recording facts of the register. */
@NullMarked
package org.openlicence.exchange.web.patent;

import org.jspecify.annotations.NullMarked;
