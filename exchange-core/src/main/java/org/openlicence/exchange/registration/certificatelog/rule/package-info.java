/** Rules of the log of certificates. */
@NullMarked
package org.openlicence.exchange.registration.certificatelog.rule;

import org.jspecify.annotations.NullMarked;
