@NullMarked
package org.openlicence.exchange.web.registration;

import org.jspecify.annotations.NullMarked;
