@NullMarked
package org.openlicence.exchange.web.problem;

import org.jspecify.annotations.NullMarked;
