/**
 * What taker and licensors see of a licence, and the tracker all parties share (开放许可).
 */
@NullMarked
package org.openlicence.exchange.query.licencedesk;

import org.jspecify.annotations.NullMarked;
