/**
 * The log of certificates: a Merkle tree over every certificate event, whose root is signed each day (docs/adr/0022).
 *
 * <p>Format of leaves, roots and proofs: docs/domain/certificate-log.md.
 */
@NullMarked
package org.openlicence.exchange.registration.certificatelog;

import org.jspecify.annotations.NullMarked;
