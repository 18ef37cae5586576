/** The frame of every page: layout, language, navigation, money and dates. */
@NullMarked
package org.openlicence.exchange.web.shell;

import org.jspecify.annotations.NullMarked;
