/** What the parties of a licence see of its trial and deferred fee (先使用后付费). */
@NullMarked
package org.openlicence.exchange.query.trialdesk;

import org.jspecify.annotations.NullMarked;
