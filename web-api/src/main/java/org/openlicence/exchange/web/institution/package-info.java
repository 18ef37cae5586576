/** The register of technology-transfer institutions: public directory, the acts of an institution and of the market office. */
@NullMarked
package org.openlicence.exchange.web.institution;

import org.jspecify.annotations.NullMarked;
