/**
 * Rewards to those who made and converted a result (奖酬): what part of the net income they get, the publicity before it is paid,
 * a pool for each receipt split among them, and whether a payment stands in the time of the income-tax relief (Law on Promoting
 * the Transformation of S&T Achievements arts 43 to 45; Shanghai regulations arts 33 to 36; Zhejiang regulations arts 37, 39).
 * Recipients are pseudonyms in every event. Amounts of tax belong to {@code tax}. State table: docs/domain/reward.md
 */
@NullMarked
package org.openlicence.exchange.reward;

import org.jspecify.annotations.NullMarked;
