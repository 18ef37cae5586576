/** Tax preferences of a contract: pages of its parties and of a tax body, and the API. */
@NullMarked
package org.openlicence.exchange.web.taxpreference;

import org.jspecify.annotations.NullMarked;
