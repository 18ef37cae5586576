/**
 * Patents and the facts of the patent register about them (专利, 专利登记簿).
 *
 * <p>Facts about rights (fees, pledges, licences in term, end of right) enter from the registrar only; listings and
 * licences react. State table: docs/domain/patent.md.
 */
@NullMarked
package org.openlicence.exchange.patent;

import org.jspecify.annotations.NullMarked;
