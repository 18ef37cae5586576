/** Watch-list, saved searches, alerts and the mails that tell them: pages and API of each person's own. */
@NullMarked
package org.openlicence.exchange.web.alert;

import org.jspecify.annotations.NullMarked;
