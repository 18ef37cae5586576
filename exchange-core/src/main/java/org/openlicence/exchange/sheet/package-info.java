/**
 * The technology sheet (技术说明单) of a patent: what it does, in words a taker understands, how well compared with what, where it
 * fits and what it still lacks. The owners write it for the public; the marketplace shows and searches it. No text of law asks
 * for it: it is a decision of this exchange. State table: docs/domain/sheet.md
 */
@NullMarked
package org.openlicence.exchange.sheet;

import org.jspecify.annotations.NullMarked;
