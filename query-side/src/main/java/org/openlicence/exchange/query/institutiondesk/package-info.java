/** The register of technology-transfer institutions as everybody reads it (技术转移机构名录). */
@NullMarked
package org.openlicence.exchange.query.institutiondesk;

import org.jspecify.annotations.NullMarked;
