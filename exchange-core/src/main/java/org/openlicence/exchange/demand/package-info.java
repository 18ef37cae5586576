/**
 * Demands (需求清单, 揭榜挂帅): an organisation says what it needs, the exchange vets and publishes it, others answer with
 * solutions, experts screen them, the demander awards, signs, follows milestones and accepts. It decides who may answer and
 * when an answer still counts; it makes no contract and pays nothing. State table: docs/domain/demand.md
 */
@NullMarked
package org.openlicence.exchange.demand;

import org.jspecify.annotations.NullMarked;
