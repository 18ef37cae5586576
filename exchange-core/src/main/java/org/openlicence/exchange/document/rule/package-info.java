/** What a file must be to be taken in. */
@NullMarked
package org.openlicence.exchange.document.rule;

import org.jspecify.annotations.NullMarked;
