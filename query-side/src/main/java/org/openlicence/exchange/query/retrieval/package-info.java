/**
 * Finding texts by words and by meaning, in Chinese and English, whatever the texts are of: listings, demands, saved searches.
 * Models run in this process; without them words alone find.
 */
@NullMarked
package org.openlicence.exchange.query.retrieval;

import org.jspecify.annotations.NullMarked;
