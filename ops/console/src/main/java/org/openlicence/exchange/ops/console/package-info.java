/**
 * The operator's command line: how the readers of the log stand, dead letters, rebuilds, checks, import.
 *
 * <p>Works beside a running exchange as one more node without pages, or alone, then with the servers it starts itself.
 */
@NullMarked
package org.openlicence.exchange.ops.console;

import org.jspecify.annotations.NullMarked;
