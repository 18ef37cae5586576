/** Who is acting, by session or token, and what is open to everybody. */
@NullMarked
package org.openlicence.exchange.web.security;

import org.jspecify.annotations.NullMarked;
