/** What the parties of a licence and the patent registrar see of its recordal (备案). */
@NullMarked
package org.openlicence.exchange.query.recordaldesk;

import org.jspecify.annotations.NullMarked;
