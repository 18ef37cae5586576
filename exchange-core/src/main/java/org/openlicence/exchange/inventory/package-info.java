/**
 * The inventory of an organisation's patents (专利盘点): what it wishes to do with each, how mature and how good it thinks it is,
 * the steps of review up to the pool of convertible patents, and what enterprises answered when it was pushed to them.
 * Work plan on stock patents (国知发运字〔2024〕5号). State table: docs/domain/inventory.md
 */
@NullMarked
package org.openlicence.exchange.inventory;

import org.jspecify.annotations.NullMarked;
