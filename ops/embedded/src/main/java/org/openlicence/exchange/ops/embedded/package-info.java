/**
 * PostgreSQL and Elasticsearch as child processes of the application: nothing to install, data on disk, gone with the parent.
 *
 * <p>Start reading at {@link org.openlicence.exchange.ops.embedded.EmbeddedServers} (application) or
 * {@link org.openlicence.exchange.ops.embedded.TestServers} (tests). Linux only; needs {@code bash}, and {@code unshare} or
 * {@code setpriv} when run as root. Both servers listen on the loopback address without a password: every local user may
 * connect, so an installation that matters uses servers of its own.
 */
@NullMarked
package org.openlicence.exchange.ops.embedded;

import org.jspecify.annotations.NullMarked;
