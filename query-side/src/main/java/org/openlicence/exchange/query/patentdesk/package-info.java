/**
 * What an owner or registrar sees of a patent: its printed data and the facts of the register (专利登记簿).
 */
@NullMarked
package org.openlicence.exchange.query.patentdesk;

import org.jspecify.annotations.NullMarked;
