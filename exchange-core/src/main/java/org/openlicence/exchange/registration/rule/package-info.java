/** What must hold before a contract is filed, accepted and registered; one record a rule. */
@NullMarked
package org.openlicence.exchange.registration.rule;

import org.jspecify.annotations.NullMarked;
