package org.openlicence.exchange.query.moneydue;

/** Which side of a licence an organisation reads its sums from. */
public enum MoneySide {
    /** It has to pay or to state (应付). */
    PAY,
    /** It is one of the licensors (应收). */
    RECEIVE;

    boolean of(MoneyDue row, String organisationId) {
        return (this == PAY) == row.heldBy(organisationId);
    }
}
