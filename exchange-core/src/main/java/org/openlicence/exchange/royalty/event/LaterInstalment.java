package org.openlicence.exchange.royalty.event;

import org.jspecify.annotations.Nullable;

/**
 * An instalment that falls due after conclusion.
 *
 * @param number its place in the plan, from 2; from 1 where a free trial went before
 * @param amountFen fen
 * @param dueAfterMonths months after the licence took effect, or after the first due day; absent when an event makes it due
 * @param dueUpon that event in the words of the plan; absent when a time is agreed
 */
public record LaterInstalment(
        int number,
        long amountFen,
        @Nullable Integer dueAfterMonths,
        @Nullable String dueUpon) {}
