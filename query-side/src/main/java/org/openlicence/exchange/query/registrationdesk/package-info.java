/**
 * Contract registrations for applicants and registrars, and the certificates they led to (技术合同认定登记).
 */
@NullMarked
package org.openlicence.exchange.query.registrationdesk;

import org.jspecify.annotations.NullMarked;
