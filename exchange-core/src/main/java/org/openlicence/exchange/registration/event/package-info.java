/**
 * What happened to registrations. Stored for ever.
 */
@NullMarked
package org.openlicence.exchange.registration.event;

import org.jspecify.annotations.NullMarked;
