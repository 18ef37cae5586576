/** What happened to the log of certificates. */
@NullMarked
package org.openlicence.exchange.registration.certificatelog.event;

import org.jspecify.annotations.NullMarked;
