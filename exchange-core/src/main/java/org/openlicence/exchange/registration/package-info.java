/**
 * Recognition and registration of technology contracts (技术合同认定登记), and its certificate.
 *
 * <p>State table: docs/domain/registration.md.
 */
@NullMarked
package org.openlicence.exchange.registration;

import org.jspecify.annotations.NullMarked;
