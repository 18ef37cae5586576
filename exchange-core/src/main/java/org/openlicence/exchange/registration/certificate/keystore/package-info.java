/** Signing keys of the exchange in a PKCS #12 file of its own. */
@NullMarked
package org.openlicence.exchange.registration.certificate.keystore;

import org.jspecify.annotations.NullMarked;
