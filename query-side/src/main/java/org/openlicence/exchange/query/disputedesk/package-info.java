/** What the parties of a licence see of their disputes (纠纷), and the patent registrar of those it mediates. */
@NullMarked
package org.openlicence.exchange.query.disputedesk;

import org.jspecify.annotations.NullMarked;
