/**
 * What happened to certificates. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.registration.certificate.event;

import org.jspecify.annotations.NullMarked;
