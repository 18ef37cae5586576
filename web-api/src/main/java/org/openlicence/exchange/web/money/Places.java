package org.openlicence.exchange.web.money;

import org.openlicence.exchange.query.moneydue.MoneyDue;
import org.openlicence.exchange.query.moneydue.MoneyDue.Basis;

/** Where an open sum is paid, stated or demanded. */
final class Places {
    private Places() {}

    /** Path of the page on which the reader acts on it. @param holder whether the reader has to pay or to state */
    static String of(MoneyDue row, boolean holder) {
        String licence = "/licences/" + row.licenceId();
        return switch (row.kind()) {
            case STATEMENT -> licence + "/royalties";
            case ROYALTY, INSTALMENT, SUPPLEMENT ->
                holder && row.basis() != Basis.EVENT_AWAITED
                        ? licence + "/royalties/" + row.number() + "/payment"
                        : licence + "/royalties";
            // what waits for a first revenue is paid by the account that begins with it
            case DEFERRED_FEE ->
                holder && row.basis() != Basis.TRIAL && row.basis() != Basis.FIRST_REVENUE_AWAITED
                        ? licence + "/trial/payment"
                        : licence + "/trial";
            case CONCLUSION -> holder ? licence + "/payment" : licence;
            case CONTRACT -> holder ? licence + "/payment" : licence + "/acts";
        };
    }
}
