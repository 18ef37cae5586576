/** What must hold before a certificate is issued. */
@NullMarked
package org.openlicence.exchange.registration.certificate.rule;

import org.jspecify.annotations.NullMarked;
