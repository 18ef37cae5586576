/** Rules of the capability, one record a rule; each names its code and law. */
@NullMarked
package org.openlicence.exchange.organisation.rule;

import org.jspecify.annotations.NullMarked;
