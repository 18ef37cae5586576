package org.openlicence.exchange.registration;

import java.util.List;
import org.openlicence.exchange.registration.event.AmountLine;
import org.openlicence.exchange.shared.Money;

/**
 * The price of a contract, line by line (合同成交额, 技术交易额).
 *
 * <p>total = sum of the certain lines; technology amount = total less the certain lines that are not technology. A
 * reasonable quantity of carriers stays inside (2001 rule art. 50; the 2026 text keeps it, as far as its draft was read).
 *
 * @param lines lines that passed REG-10
 */
public record AmountLines(List<AmountLine> lines) {
    public static final String FINAL = "FINAL";
    public static final String PROVISIONAL = "PROVISIONAL";

    public AmountLines {
        lines = List.copyOf(lines);
    }

    /** 合同成交额: everything certain. */
    public Money total() {
        return sum(false);
    }

    /** 技术交易额: what of it pays for technology; never above {@link #total()}. */
    public Money technology() {
        return total().minus(sum(true));
    }

    /** PROVISIONAL while a line is known only later; reliefs wait for FINAL (2001 rule art. 51). */
    public String status() {
        return lines.stream().allMatch(AmountLine::certain) ? FINAL : PROVISIONAL;
    }

    private Money sum(boolean onlyOtherThanTechnology) {
        Money sum = Money.ZERO;
        for (AmountLine line : lines) {
            boolean counts =
                    !onlyOtherThanTechnology || !AmountKind.valueOf(line.kind()).technology();
            if (line.certain() && counts) {
                sum = sum.plus(Money.ofFen(line.amountFen()));
            }
        }
        return sum;
    }
}
