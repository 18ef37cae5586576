/** What must hold before a step of a trial is taken. */
@NullMarked
package org.openlicence.exchange.trial.rule;

import org.jspecify.annotations.NullMarked;
