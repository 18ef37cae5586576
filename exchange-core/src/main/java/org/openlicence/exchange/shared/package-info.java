/**
 * The words every capability uses: who acts, since when, on which law, for how much money.
 *
 * <p>Nothing here decides anything about patents or licences; a type belongs here only when at least two
 * capabilities and their events need it.
 */
@NullMarked
package org.openlicence.exchange.shared;

import org.jspecify.annotations.NullMarked;
