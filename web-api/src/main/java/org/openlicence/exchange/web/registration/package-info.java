/** Contract registration: the applicant's form, the registrar's desk and every act between them. */
@NullMarked
package org.openlicence.exchange.web.registration;

import org.jspecify.annotations.NullMarked;
