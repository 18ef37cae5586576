/**
 * Takes patents over from collections of one JSON object a line.
 *
 * <p>A line becomes a row, a row a command, a command an event. What a row lacks stays absent; what it has and cannot be
 * read is reported with line and reason. Names of natural persons stop here: inventors are never read, an applicant that
 * is not recognisably an organisation is counted and left out.
 */
@NullMarked
package org.openlicence.exchange.ops.console.importing;

import org.jspecify.annotations.NullMarked;
