/**
 * How good a ranking is, by grades that people gave: plain reckoning without a server, for benchmarks, tests and reports.
 */
@NullMarked
package org.openlicence.exchange.query.retrieval.measure;

import org.jspecify.annotations.NullMarked;
