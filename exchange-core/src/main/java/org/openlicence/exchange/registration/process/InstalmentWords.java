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
        return inChinese(tranches, "成立时（已付清）", "生效满 ");
    }

    /** After a free trial, counted from the first due day. */
    static String afterTrialInChinese(List<Instalment> tranches) {
        return inChinese(tranches, "首次付款日", "首次付款日后满 ");
    }

    private static String inChinese(List<Instalment> tranches, String first, String after) {
        return joined(tranches, "；", tranche -> {
            Integer months = tranche.dueAfterMonths();
            String when =
                    months == null ? "于" + tranche.dueUpon() + "时" : months == 0 ? first : after + months + " 个月时";
            return when + " " + yuan(tranche) + " 元";
        });
    }

    static String inEnglish(List<Instalment> tranches) {
        return inEnglish(tranches, "at conclusion, paid", " months after effect");
    }

    /** After a free trial, counted from the first due day. */
    static String afterTrialInEnglish(List<Instalment> tranches) {
        return inEnglish(tranches, "on the first due day", " months after the first due day");
    }

    private static String inEnglish(List<Instalment> tranches, String first, String after) {
        return joined(tranches, "; ", tranche -> {
            Integer months = tranche.dueAfterMonths();
            String when = months == null ? "upon " + tranche.dueUpon() : months == 0 ? first : months + after;
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
