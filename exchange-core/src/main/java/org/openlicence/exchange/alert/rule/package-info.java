/** What must hold before something is followed. */
@NullMarked
package org.openlicence.exchange.alert.rule;

import org.jspecify.annotations.NullMarked;
