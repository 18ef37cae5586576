/** What an organisation owes and is owed (应收应付), over the desks of licences, royalties and trials. */
@NullMarked
package org.openlicence.exchange.query.moneydue;

import org.jspecify.annotations.NullMarked;
