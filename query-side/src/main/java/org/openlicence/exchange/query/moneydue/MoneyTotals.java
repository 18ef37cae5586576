package org.openlicence.exchange.query.moneydue;

import java.util.List;
import org.openlicence.exchange.query.moneydue.MoneyDue.Kind;
import org.openlicence.exchange.query.moneydue.MoneyDue.State;

/** What an organisation owes, and what comes to it and its co-owners. */
public record MoneyTotals(Side toPay, Side toReceive) {
    /**
     * Fen, penalties included.
     *
     * @param notYetDueFen with what falls due only if a trial goes on or an event happens
     * @param statements to be made now, overdue ones included; no sum is known before
     * @param overdueStatements of those
     */
    public record Side(long notYetDueFen, long dueFen, long overdueFen, long statements, long overdueStatements) {
        static Side of(List<MoneyDue> rows) {
            return new Side(
                    sum(rows, State.NOT_YET_DUE),
                    sum(rows, State.DUE),
                    sum(rows, State.OVERDUE),
                    statements(rows, State.DUE) + statements(rows, State.OVERDUE),
                    statements(rows, State.OVERDUE));
        }

        private static long sum(List<MoneyDue> rows, State state) {
            return rows.stream()
                    .filter(row -> row.state() == state)
                    .mapToLong(MoneyDue::totalFen)
                    .sum();
        }

        private static long statements(List<MoneyDue> rows, State state) {
            return rows.stream()
                    .filter(row -> row.kind() == Kind.STATEMENT && row.state() == state)
                    .count();
        }

        /** Whether there is anything at all. */
        public boolean any() {
            return notYetDueFen + dueFen + overdueFen + statements > 0;
        }
    }
}
