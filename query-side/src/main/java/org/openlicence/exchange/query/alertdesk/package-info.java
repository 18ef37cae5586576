/**
 * What people follow, and what they are told: alerts of watched patents and of saved searches, each once. See docs/domain/alert.md.
 */
@NullMarked
package org.openlicence.exchange.query.alertdesk;

import org.jspecify.annotations.NullMarked;
