/** Defaults on the credit records of organisations (失信记录), to be queried for the years the law allows. */
@NullMarked
package org.openlicence.exchange.query.creditrecord;

import org.jspecify.annotations.NullMarked;
