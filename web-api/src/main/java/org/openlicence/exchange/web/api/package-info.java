/** Conventions of the JSON API: versions as ETags, idempotency keys, OpenAPI. */
@NullMarked
package org.openlicence.exchange.web.api;

import org.jspecify.annotations.NullMarked;
