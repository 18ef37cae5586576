/**
 * Service achievements of public institutions (职务科技成果): a ledger of their own apart from other state assets, the inventors'
 * shares, how the price was found, who holds the rights, and what follows when nothing is done with them (Law on Promoting the
 * Transformation of S&T Achievements art. 18; Shanghai regulations on S&T progress arts 12, 13; Zhejiang regulations arts 17, 38).
 * Inventors are pseudonyms in every event. State table: docs/domain/achievement.md
 */
@NullMarked
package org.openlicence.exchange.achievement;

import org.jspecify.annotations.NullMarked;
