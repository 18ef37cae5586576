/** Receivables and payables (应收应付): what an organisation owes and what comes to it. */
@NullMarked
package org.openlicence.exchange.web.money;

import org.jspecify.annotations.NullMarked;
