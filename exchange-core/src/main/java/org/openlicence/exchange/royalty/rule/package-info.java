/** What must hold before a step of a royalty account is taken. */
@NullMarked
package org.openlicence.exchange.royalty.rule;

import org.jspecify.annotations.NullMarked;
