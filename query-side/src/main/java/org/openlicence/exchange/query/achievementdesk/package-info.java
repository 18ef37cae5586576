/** What a unit sees of its service achievements (职务科技成果), and what the public sees of those open to implementation. */
@NullMarked
package org.openlicence.exchange.query.achievementdesk;

import org.jspecify.annotations.NullMarked;
