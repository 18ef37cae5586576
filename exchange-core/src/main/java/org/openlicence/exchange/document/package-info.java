/** Files that belong to a case: taken in, checked, kept by the hash of their content. See docs/domain/documents.md. */
@NullMarked
package org.openlicence.exchange.document;

import org.jspecify.annotations.NullMarked;
