/**
 * Disputes over a licence (开放许可纠纷, Patent Law art. 52): the parties negotiate, ask the patent office to mediate, or go to
 * court. The record says who did what, when and under which reference. It stops nothing: the licence goes on, and the
 * licence does not know of it. State table: docs/domain/dispute.md
 */
@NullMarked
package org.openlicence.exchange.dispute;

import org.jspecify.annotations.NullMarked;
