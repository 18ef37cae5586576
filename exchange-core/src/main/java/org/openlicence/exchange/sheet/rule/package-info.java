/** What must be true of a technology sheet. */
@NullMarked
package org.openlicence.exchange.sheet.rule;

import org.jspecify.annotations.NullMarked;
