@NullMarked
package org.openlicence.exchange.query.alertdesk;

import org.jspecify.annotations.NullMarked;
