/** What must hold before a step of a fund is taken. */
@NullMarked
package org.openlicence.exchange.compensation.rule;

import org.jspecify.annotations.NullMarked;
