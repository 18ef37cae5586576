/**
 * Pages and JSON API: the outermost layer. It turns requests into commands and queries and decides nothing itself.
 *
 * <p>How to add a page or an API resource, with the conventions every package below follows:
 * {@code docs/web-conventions.md}. What is shared: {@code shell} (layout, language, money and dates), {@code command}
 * (sending commands from forms), {@code api} (versions, idempotency), {@code input} (limits), {@code problem} (errors),
 * {@code security} (who is acting).
 */
@NullMarked
package org.openlicence.exchange.web;

import org.jspecify.annotations.NullMarked;
