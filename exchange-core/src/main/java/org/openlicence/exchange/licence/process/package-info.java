/**
 * What the closing of a listing and the end of a right mean for licences.
 */
@NullMarked
package org.openlicence.exchange.licence.process;

import org.jspecify.annotations.NullMarked;
