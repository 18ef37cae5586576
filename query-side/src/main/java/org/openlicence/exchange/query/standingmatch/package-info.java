/**
 * Standing matches (常设匹配): every listing that opens or changes is tested against all open demands and the reverse, at the event,
 * by words and by meaning; who is to hear of them, once. See docs/domain/standing-match.md.
 */
@NullMarked
package org.openlicence.exchange.query.standingmatch;

import org.jspecify.annotations.NullMarked;
