/**
 * Licences taken on announced terms (开放许可): written notice and payment, Patent Law art. 51.
 *
 * <p>State table: docs/domain/licence.md.
 */
@NullMarked
package org.openlicence.exchange.licence;

import org.jspecify.annotations.NullMarked;
