/** Files in an object store that speaks the protocol of S3. */
@NullMarked
package org.openlicence.exchange.document.s3;

import org.jspecify.annotations.NullMarked;
