package org.openlicence.exchange.registration.process;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openlicence.exchange.listing.terms.FeePlan.Instalment;
import org.openlicence.exchange.shared.Money;

/** The tranches of a fee as an agreement prints them. Only of plans that passed OL-11. */
final class InstalmentWords {
    private InstalmentWords() {}

    static String inChinese(List<Instalment> tranches) {
        return joined(tranches, "；", tranche -> {
            Integer months = tranche.dueAfterMonths();
            String when = months == null
                    ? "于" + tranche.dueUpon() + "时"
                    : months == 0 ? "成立时（已付清）" : "生效满 " + months + " 个月时";
            return when + " " + yuan(tranche) + " 元";
        });
    }

    static String inEnglish(List<Instalment> tranches) {
        return joined(tranches, "; ", tranche -> {
            Integer months = tranche.dueAfterMonths();
            String when = months == null
                    ? "upon " + tranche.dueUpon()
                    : months == 0 ? "at conclusion, paid" : months + " months after effect";
            return "CNY " + yuan(tranche) + " " + when;
        });
    }

    private static String yuan(Instalment tranche) {
        Long amount = tranche.amountFen();
        return Money.ofFen(amount == null ? 0 : amount).yuan();
    }

    private static String joined(List<Instalment> tranches, String between, Function<Instalment, String> words) {
        return tranches.stream().map(words).collect(Collectors.joining(between));
    }
}
