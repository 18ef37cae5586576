package org.openlicence.exchange.registration;

import java.util.List;
import org.openlicence.exchange.registration.event.AmountLine;

/** How the price of a technology contract is paid (支付方式), after Civil Code art. 846. */
public enum PaymentMode {
    /** One sum (一次总付). */
    LUMP_SUM,
    /** One sum in parts (一次总算、分期支付). */
    INSTALMENTS,
    /** A running share (提成支付). */
    ROYALTY,
    /** An entry fee and a running share (提成支付附加预付入门费). */
    ENTRY_PLUS_ROYALTY,
    /** Nothing is paid. */
    FREE;

    /** What the lines of a price let one suppose; whether one sum is paid in parts they do not say. */
    public static PaymentMode of(List<AmountLine> lines) {
        boolean share = lines.stream().anyMatch(line -> line.kind().equals(AmountKind.ROYALTY_CONFIRMED.name()));
        boolean sum = lines.stream().anyMatch(line -> line.certain() && line.amountFen() > 0);
        return share ? (sum ? ENTRY_PLUS_ROYALTY : ROYALTY) : sum ? LUMP_SUM : FREE;
    }
}
