/** Use first, pay later (先使用后付费): trial, decline, conversion, payment, demand, and the call on the fund. */
@NullMarked
package org.openlicence.exchange.web.trial;

import org.jspecify.annotations.NullMarked;
