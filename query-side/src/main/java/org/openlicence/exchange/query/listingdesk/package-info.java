/**
 * What owners, registrar and public see of an open-licence listing (开放许可声明).
 */
@NullMarked
package org.openlicence.exchange.query.listingdesk;

import org.jspecify.annotations.NullMarked;
