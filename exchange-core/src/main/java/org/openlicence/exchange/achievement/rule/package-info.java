/** What must hold before a step with a service achievement is taken. */
@NullMarked
package org.openlicence.exchange.achievement.rule;

import org.jspecify.annotations.NullMarked;
