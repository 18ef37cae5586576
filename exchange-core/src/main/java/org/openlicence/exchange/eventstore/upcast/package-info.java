/**
 * Turns events written at an older revision into today's, one class {@code <Name>V<n>ToV<n+1>} a step.
 *
 * <p>They run on every read, so they are pure and quick. Stored events are never edited.
 */
@NullMarked
package org.openlicence.exchange.eventstore.upcast;

import org.jspecify.annotations.NullMarked;
