/**
 * The certificate of a registered contract (技术合同认定登记证明): content, hash, signature, status.
 */
@NullMarked
package org.openlicence.exchange.registration.certificate;

import org.jspecify.annotations.NullMarked;
