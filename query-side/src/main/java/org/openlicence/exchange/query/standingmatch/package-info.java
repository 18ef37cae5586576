/**
 * Standing matches (常设匹配): every listing that opens is compared with all open demands and the reverse, at the event. Works by
 * words; tells nobody by itself, so writing it anew sends nothing (docs/domain/match.md).
 */
@NullMarked
package org.openlicence.exchange.query.standingmatch;

import org.jspecify.annotations.NullMarked;
