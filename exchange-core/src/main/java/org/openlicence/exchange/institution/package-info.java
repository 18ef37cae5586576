/**
 * The register of technology-transfer institutions (技术转移机构): levels, disciplines, technology managers (技术经理人), credit tier,
 * conflicts of interest, subsidies, credit cases. The market office keeps it; an institution says what it does and with
 * whom it is tied. Holds no names of people. State table: docs/domain/institution.md
 */
@NullMarked
package org.openlicence.exchange.institution;

import org.jspecify.annotations.NullMarked;
