/**
 * The deferred life of a licence that is paid after use (先使用后付费): free trial, decline or conversion, the fee when it falls due,
 * and what follows when it is not paid. One for each licence whose announced plan is deferred.
 *
 * <p>State table: docs/domain/trial.md
 */
@NullMarked
package org.openlicence.exchange.trial;

import org.jspecify.annotations.NullMarked;
