/** What an owner sees of its inventory (专利盘点), and an enterprise of what was pushed to it. */
@NullMarked
package org.openlicence.exchange.query.inventorydesk;

import org.jspecify.annotations.NullMarked;
