/** The technology sheet of a patent: the page on which its owners write it, and the API. */
@NullMarked
package org.openlicence.exchange.web.sheet;

import org.jspecify.annotations.NullMarked;
