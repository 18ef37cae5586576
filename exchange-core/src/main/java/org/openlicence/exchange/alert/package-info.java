/**
 * What a person follows (关注与订阅): patents on a watch-list, and searches that are asked again for every new offer. State table
 * and what follows from it: docs/domain/alert.md
 */
@NullMarked
package org.openlicence.exchange.alert;

import org.jspecify.annotations.NullMarked;
