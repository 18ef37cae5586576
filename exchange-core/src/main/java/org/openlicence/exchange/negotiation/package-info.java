/**
 * Negotiated ordinary licences (普通许可): offers and counter-offers about one patent, agreement on one version, publicity of the
 * price of public owners, and signatures under one content hash, from which a licence forms (Patent Law art. 51(3), Civil Code
 * art. 863). Never sole or exclusive.
 *
 * <p>State table: docs/domain/negotiation.md.
 */
@NullMarked
package org.openlicence.exchange.negotiation;

import org.jspecify.annotations.NullMarked;
