/** What a unit sees of its reward plans (奖酬方案), and which of them are in publicity. */
@NullMarked
package org.openlicence.exchange.query.rewarddesk;

import org.jspecify.annotations.NullMarked;
