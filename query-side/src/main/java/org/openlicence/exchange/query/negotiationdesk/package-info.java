/** What the parties of a negotiation see of it (普通许可磋商). */
@NullMarked
package org.openlicence.exchange.query.negotiationdesk;

import org.jspecify.annotations.NullMarked;
