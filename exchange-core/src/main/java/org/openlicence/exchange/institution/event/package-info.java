/** What happened in the register of institutions; contract of this capability with all others. */
@NullMarked
package org.openlicence.exchange.institution.event;

import org.jspecify.annotations.NullMarked;
