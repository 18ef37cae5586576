/** What the parties of a licence see of what it costs after conclusion: running share (提成费), instalments (分期). */
@NullMarked
package org.openlicence.exchange.query.royaltydesk;

import org.jspecify.annotations.NullMarked;
