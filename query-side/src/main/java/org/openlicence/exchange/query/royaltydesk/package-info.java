/** What the parties of a licence see of its running share (提成费). */
@NullMarked
package org.openlicence.exchange.query.royaltydesk;

import org.jspecify.annotations.NullMarked;
