/** Certificates for people: the PDF with its QR code, the canonical JSON, the public check. */
@NullMarked
package org.openlicence.exchange.web.certificate;

import org.jspecify.annotations.NullMarked;
