package org.openlicence.exchange.web.royalty;

import java.time.Clock;
import org.openlicence.exchange.policy.PolicyBook;
import org.openlicence.exchange.royalty.AccountRow;
import org.openlicence.exchange.royalty.AgreedSum;
import org.openlicence.exchange.royalty.ArrearsPenalty;
import org.openlicence.exchange.royalty.RoyaltyPeriod;
import org.openlicence.exchange.shared.Shanghai;
import org.openlicence.exchange.web.shell.PageText;
import org.springframework.stereotype.Component;

/** Reckons what a row comes to on the day of reading, and says how. */
@Component
public class OwedToday {
    private final PolicyBook policies;
    private final PageText text;
    private final Clock clock;

    OwedToday(PolicyBook policies, PageText text, Clock clock) {
        this.policies = policies;
        this.text = text;
        this.clock = clock;
    }

    public Owed of(AccountRow row) {
        ArrearsPenalty penalty = ArrearsPenalty.of(row, Shanghai.dayOf(clock.instant()), policies);
        String formula = penalty.fen() == 0
                ? null
                : text.message(
                        "royalty.penalty.formula",
                        text.money(row.dueFen()),
                        text.rate(penalty.dailyBasisPoints()),
                        penalty.days(),
                        text.money(penalty.fen()));
        return new Owed(
                row.number(), name(row), what(row), row.dueFen(), penalty.fen(), formula, row.paymentDueOn(policies));
    }

    /** Daily rate of the penalty on what falls due today, basis points; 0 when there is none. */
    int penaltyRate() {
        return policies.figure(ArrearsPenalty.DAILY_RATE, Shanghai.dayOf(clock.instant()))
                .intValue();
    }

    private String name(AccountRow row) {
        return switch (row) {
            case RoyaltyPeriod period -> text.message("royalty.name.PERIOD", period.number());
            case AgreedSum sum ->
                sum.ofPeriod() == null
                        ? text.message("royalty.name.INSTALMENT", sum.number())
                        : text.message("royalty.name.SUPPLEMENT", sum.ofPeriod());
        };
    }

    private String what(AccountRow row) {
        return row instanceof RoyaltyPeriod period
                ? text.message(
                        "royalty.payment.for", period.number(), text.day(period.from()), text.day(period.lastDay()))
                : name(row);
    }
}
