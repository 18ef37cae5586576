/**
 * Open-licence declarations (开放许可声明): one public price and term for everybody, Patent Law art. 50.
 *
 * <p>Decides OL-01 to OL-19 and keeps the listing register that takers lock. State table: docs/domain/listing.md.
 */
@NullMarked
package org.openlicence.exchange.listing;

import org.jspecify.annotations.NullMarked;
