/** Spreadsheet files as the exchange writes them. */
@NullMarked
package org.openlicence.exchange.web.spreadsheet;

import org.jspecify.annotations.NullMarked;
